import { pointer } from '../../answers/model/path.ts';
import type { MatrixField } from '../../questionnaire/field.ts';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { useFieldTexts } from './fieldTexts.ts';
import { inputId } from './fieldValues.ts';
import { useField } from './questionForm.ts';

/** One line of radio buttons for each part: each step of the process, each standard. */
export function MatrixControl({ path, field }: { path: string; field: MatrixField }) {
  const texts = useFieldTexts(path);
  return (
    <Fieldset
      id={inputId(path)}
      legend={texts.label}
      legendSize="s"
      {...(texts.hint && { hint: texts.hint })}
    >
      <div className="matrix">
        {field.parts.map((part) => (
          <MatrixRow
            key={part}
            path={path + pointer(part)}
            legend={texts.part(part)}
            options={texts.options(field)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

interface MatrixRowProps {
  path: string;
  legend: string;
  options: { value: string; label: string }[];
}

function MatrixRow({ path, legend, options }: MatrixRowProps) {
  const { text, error, onChange, onBlur } = useField(path);
  return (
    <Radios
      id={inputId(path)}
      legend={legend}
      items={options}
      inline
      value={text}
      error={error}
      onChange={onChange}
      onBlur={onBlur}
    />
  );
}
