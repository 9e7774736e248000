using System.Collections.Frozen;

namespace AssetPlanning;

/// <summary>Every figure of a result and how it came about (解释链), in the order of computation.</summary>
public sealed class Trail
{
    private readonly FrozenDictionary<FigureKey, Step> byKey;
    private readonly FrozenDictionary<Code<FigureTerm>, FigureTerm> terms;

    /// <summary>Makes a trail of steps, as when one is read back.</summary>
    /// <param name="steps">The steps, each key once.</param>
    /// <param name="ownTerms">The terms of users among them.</param>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public Trail(ValueList<Step> steps, ValueList<FigureTerm> ownTerms)
    {
        Steps = steps;
        OwnTerms = ownTerms;
        byKey = steps.ToDictionary(static step => step.Key).ToFrozenDictionary();
        terms = ownTerms.Concat(FigureTerms.All).DistinctBy(static term => term.Code).ToFrozenDictionary(static term => term.Code);
    }

    /// <summary>The steps.</summary>
    public ValueList<Step> Steps { get; }

    /// <summary>The terms of users among them, by which the text names their figures.</summary>
    public ValueList<FigureTerm> OwnTerms { get; }

    /// <summary>The step of a figure.</summary>
    /// <param name="key">The figure.</param>
    /// <returns>The step, or null.</returns>
    public Step? Find(FigureKey key) => byKey.GetValueOrDefault(key);

    /// <summary>The steps of what a figure is.</summary>
    /// <param name="term">What it is.</param>
    /// <returns>The steps, in order.</returns>
    public IEnumerable<Step> Of(FigureTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Steps.Where(step => step.Key.Term == term.Code);
    }

    /// <summary>Everything a figure rests on, itself first, each step once.</summary>
    /// <param name="key">The figure.</param>
    /// <returns>The steps.</returns>
    public ValueList<Step> Below(FigureKey key)
    {
        var found = new List<Step>();
        var seen = new HashSet<FigureKey>();
        var waiting = new Stack<FigureKey>([key]);
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next) || Find(next) is not { } step)
            {
                continue;
            }

            found.Add(step);
            foreach (var operand in step.Operands.Reverse())
            {
                if (operand.Source is { } source)
                {
                    waiting.Push(source);
                }
            }
        }

        return [.. found];
    }

    /// <summary>The whole trail as Chinese Markdown, a chapter a stage.</summary>
    /// <returns>The text.</returns>
    public string ToMarkdown() => TrailText.Chapters(this);

    /// <summary>One figure as Chinese Markdown: an indented tree down to what was given, each step told once.</summary>
    /// <param name="key">The figure.</param>
    /// <returns>The text.</returns>
    public string ToMarkdown(FigureKey key) => TrailText.Tree(this, key);

    internal string TermOf(Code<FigureTerm> code) => terms.TryGetValue(code, out var term) ? term.Chinese : code.ToString();
}
