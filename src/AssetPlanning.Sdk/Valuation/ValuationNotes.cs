using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>What one turn asked the rulebook and told the recorder (估价记录), so that it can be carried by the value or taken back.</summary>
internal sealed class ValuationNotes(Consultation rulebook, Recorder? why)
{
    private List<FigureKey>? told;
    private Dictionary<Code<FigureTerm>, int>? lines;
    private ValueList<Code<ParameterTerm>> parameters;

    /// <summary>The term last held against the law and found sound.</summary>
    private Years? accepted;

    internal Consultation Rulebook => rulebook;

    internal ValueList<Code<ParameterTerm>> Parameters => parameters;

    /// <summary>Whether the method asked how large the ground is since its turn, or its turn at a part, began.</summary>
    internal bool HasAskedForGround { get; set; }

    /// <summary>Whether a row of the rulebook prices the class at nothing: then a value of nothing needs no word.</summary>
    internal bool IsNilByRule { get; set; }

    /// <summary>The right a method said it values; none where it is that of the setting.</summary>
    internal Code<RightType>? Valued { get; set; }

    internal void Accept(Years term) => accepted = term;

    internal bool IsAccepted(Years term) => accepted == term;

    /// <summary>Remembers that a parameter was asked for.</summary>
    internal void Asked(Code<ParameterTerm> parameter)
    {
        if (!parameters.Contains(parameter))
        {
            parameters = parameters.Add(parameter);
        }
    }

    /// <summary>The next free line of a term.</summary>
    internal int NextLine(Code<FigureTerm> term)
    {
        lines ??= [];
        var line = lines.GetValueOrDefault(term);
        lines[term] = line + 1;
        return line;
    }

    internal void Told(FigureKey key) => (told ??= []).Add(key);

    internal void Forget()
    {
        foreach (var key in told ?? [])
        {
            why?.Forget(key);
        }
    }
}
