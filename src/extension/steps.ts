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

/** Asks one question after the other. Who goes back finds the answer given before; undefined when dismissed. */
export async function ask<S>(title: string, begin: S, steps: readonly Step<S>[]): Promise<S | undefined> {
  let known = begin;
  for (let index = 0; ; ) {
    const step = steps[index];
    if (!step) return known;
    const reply = await step(known, { title, step: index + 1, totalSteps: steps.length });
    if (reply === undefined) return undefined;
    if (reply === back) index = Math.max(0, index - 1);
    else {
      known = reply;
      index++;
    }
  }
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
  // Without one of its own choosing, VS Code makes the first one active: Enter takes it.
  const chosen = choices.find(({ value }) => active !== undefined && value === active);
  if (chosen) input.activeItems = [chosen];
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
