export { default } from './[...path]/page.preview.tsx';
