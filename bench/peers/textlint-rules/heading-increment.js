/** Each heading is at most one level below the one before it. textlint has no rules of its own. */
module.exports = ({ Syntax, RuleError, report }) => {
  let last = 0;
  return {
    [Syntax.Header](heading) {
      if (last > 0 && heading.depth > last + 1)
        report(heading, new RuleError(`A heading of level ${last + 1} is left out.`));
      last = heading.depth;
    },
  };
};
