using System.Globalization;
using System.Text;

namespace AssetPlanning.Data;

/// <summary>Takes what is found while data come in or go out (数据交换问题): so many of a kind one by one, the rest counted.</summary>
/// <remarks>Memory is bounded whatever a file brings. Not for several threads.</remarks>
public sealed class DataReport
{
    private readonly int listed;
    private readonly List<Finding> findings = [];
    private readonly List<(FindingKind Kind, SubjectId Layer, long Count)> counts = [];

    /// <summary>Starts a report.</summary>
    /// <param name="listed">Most findings of a kind in a layer that are listed one by one.</param>
    public DataReport(int listed = 100)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        this.listed = listed;
    }

    /// <summary>What was found, in the order it was met; of kinds that were cut short the number stands at the end.</summary>
    public ValueList<Finding> Findings =>
    [
        .. findings,
        .. counts.Where(count => count.Count > listed).Select(count => DataFindings.Of(DataFindings.CutShort, count.Layer, [Figure.Name(count.Kind.Code.ToString()), Figure.Number(count.Count), Figure.Number(listed)])),
    ];

    /// <summary>How many findings of a kind there are in all, listed or not.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>How many.</returns>
    public long CountOf(FindingKind kind) => counts.Where(count => count.Kind.Code == kind.Code).Sum(static count => count.Count);

    /// <summary>Takes what was found in a layer; whoever makes a source of their own reports here.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="layer">The layer, by the name <see cref="NameOf"/> gives it.</param>
    /// <param name="arguments">What the texts of the kind have places for.</param>
    public void Add(FindingKind kind, SubjectId layer, params ValueList<Figure> arguments) => Add(kind, layer, layer, arguments);

    /// <summary>Takes what was found at a feature.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="layer">The layer, by the name <see cref="NameOf"/> gives it.</param>
    /// <param name="feature">The number of the feature, from nought.</param>
    /// <param name="arguments">What the texts of the kind have places for.</param>
    public void Add(FindingKind kind, SubjectId layer, long feature, params ValueList<Figure> arguments) =>
        Add(kind, layer, new SubjectId(string.Create(CultureInfo.InvariantCulture, $"{layer}/{feature}")), arguments);

    /// <summary>The name of a layer as a finding writes it: what no name can be made of becomes a dash.</summary>
    /// <param name="layer">The name of the layer.</param>
    /// <returns>The name for findings.</returns>
    public static SubjectId NameOf(string layer)
    {
        if (SubjectId.TryParse(layer, out var name) && layer.Length <= 100)
        {
            return name;
        }

        var text = new StringBuilder();
        foreach (var letter in layer.Take(100))
        {
            text.Append(SubjectId.TryParse(letter.ToString(), out _) ? letter : '-');
        }

        return text.Length == 0 ? "layer" : new(text.ToString());
    }

    private void Add(FindingKind kind, SubjectId layer, SubjectId subject, ValueList<Figure> arguments)
    {
        var at = counts.FindIndex(count => count.Kind.Code == kind.Code && count.Layer == layer);
        if (at < 0)
        {
            at = counts.Count;
            counts.Add((kind, layer, 0));
        }

        counts[at] = counts[at] with { Count = counts[at].Count + 1 };
        if (counts[at].Count <= listed)
        {
            findings.Add(DataFindings.Of(kind, subject, arguments));
        }
    }
}
