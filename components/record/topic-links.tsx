import { keyStage, theme } from '#lib/schema/topics';

type Themes = readonly (typeof theme.values)[number][];
type Stages = readonly (typeof keyStage.values)[number][];
type TopicFields = {
  themes: Themes;
  keyStages?: Stages | undefined;
  relatedThemes?: Themes | undefined;
  relatedKeyStages?: Stages | undefined;
};

/** What something is about and for which ages, in one line of small print: the filters of a list lead to more of the same. */
export function TopicLinks({ themes, keyStages = [], relatedThemes = [], relatedKeyStages = [] }: TopicFields) {
  const names = themes.map((value) => theme.label(value));
  const stages = keyStages.map(stageInWords);
  const touched = [...relatedThemes.map((value) => theme.label(value)), ...relatedKeyStages.map(stageInWords)];
  return (
    <p className="small">
      {[...names, ...stages].join(' · ')}
      {touched.length > 0 && ` · also ${touched.join(' · ')}`}
    </p>
  );
}

const stageInWords = (value: Stages[number]): string =>
  `${keyStage.choices[value].short}, ages ${keyStage.choices[value].ages}`;
