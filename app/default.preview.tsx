import { notFound } from 'next/navigation';

export default notFound;
