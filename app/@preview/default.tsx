/** In every build the slot is empty: its pages are for previews alone. */
export default () => null;
