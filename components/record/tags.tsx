import { keyStageAddress, themeAddress } from '#lib/model/addresses';
import { keyStage, theme } from '#lib/model/topics';

type Topic = {
  themes: readonly (typeof theme.values)[number][];
  keyStages?: readonly (typeof keyStage.values)[number][] | undefined;
};

/** What something is about and for which ages, each leading to more of the same. */
export function Tags({ themes, keyStages = [] }: Topic) {
  return (
    <ul className="tags" aria-label="Themes and key stages">
      {themes.map((value) => (
        <li key={value}>
          <a href={themeAddress(value)}>{theme.label(value)}</a>
        </li>
      ))}
      {keyStages.map((value) => (
        <li key={value}>
          <a href={keyStageAddress(value)}>
            {keyStage.choices[value].short}, ages {keyStage.choices[value].ages}
          </a>
        </li>
      ))}
    </ul>
  );
}
