import * as vscode from "vscode";

/** Where a question stands among the others. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

export const back = Symbol("back");

/** An answer, the wish to go back, or nothing when the question is dismissed. */
export type Reply<T> = T | typeof back | undefined;

/** One question: it adds its answer to what is known so far. */
export type Step<S> = (known: S, place: Place) => Promise<Reply<S>>;

/** Asks one question after the other. Who goes back finds the answers given before; undefined when dismissed. */
export async function ask<S>(title: string, begin: S, steps: readonly Step<S>[]): Promise<S | undefined> {
  const known: S[] = [begin];
  while (known.length <= steps.length) {
    const step = steps[known.length - 1];
    const state = known.at(-1);
    if (!step || state === undefined) return undefined;
    const reply = await step(state, { title, step: known.length, totalSteps: steps.length });
    if (reply === undefined) return undefined;
    if (reply !== back) known.push(reply);
    else if (known.length > 1) known.pop();
  }
  return known.at(-1);
}

export interface Question<T> {
  readonly placeholder: string;
  readonly choices: readonly Choice<T>[];
  /** What is chosen already, or proposed. */
  readonly active?: T | undefined;
}

export function choose<T>(place: Place, { placeholder, choices, active }: Question<T>): Promise<Reply<T>> {
  const input = vscode.window.createQuickPick<Choice<T>>();
  input.items = choices;
  input.activeItems = choices.filter(({ value }) => active !== undefined && value === active).slice(0, 1);
  input.placeholder = placeholder;
  input.matchOnDetail = true;
  return answered(input, place, () => input.selectedItems[0]?.value);
}

export interface TextQuestion {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string;
  /** What is wrong with a text, in a sentence. */
  problemWith?(text: string): Promise<string | undefined> | string | undefined;
}

export function enter(place: Place, question: TextQuestion): Promise<Reply<string>> {
  const input = vscode.window.createInputBox();
  input.prompt = question.prompt;
  input.placeholder = question.placeholder;
  input.value = question.value ?? "";
  input.onDidChangeValue(() => {
    input.validationMessage = undefined;
  });
  return answered(input, place, async () => {
    const problem = await question.problemWith?.(input.value);
    input.validationMessage = problem;
    return problem ? undefined : input.value;
  });
}

type Input = (vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox) & {
  readonly onDidAccept: vscode.Event<void>;
  readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
};

/** Shows the input until it is accepted with an answer, left by the back button, or dismissed. */
function answered<T>(
  input: Input,
  place: Place,
  read: () => Promise<T | undefined> | T | undefined,
): Promise<Reply<T>> {
  input.title = place.title;
  input.step = place.step;
  input.totalSteps = place.totalSteps;
  input.buttons = place.step > 1 ? [vscode.QuickInputButtons.Back] : [];
  // Names are often looked up in another window.
  input.ignoreFocusOut = true;
  return new Promise((resolve) => {
    let reply: Reply<T>;
    const close = (given: Reply<T>): void => {
      reply = given;
      input.hide();
    };
    input.onDidTriggerButton((button) => button === vscode.QuickInputButtons.Back && close(back));
    input.onDidAccept(async () => {
      const given = await read();
      if (given !== undefined) close(given);
    });
    input.onDidHide(() => {
      input.dispose();
      resolve(reply);
    });
    input.show();
  });
}
