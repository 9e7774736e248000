using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>Whether something may be done (可否).</summary>
[JsonConverter(typeof(NameConverter<RulingAnswer>))]
public enum RulingAnswer
{
    /// <summary>未载明: the catalogue does not say; that is neither yes nor no.</summary>
    Unknown,

    /// <summary>不可.</summary>
    No,

    /// <summary>有条件.</summary>
    Conditional,

    /// <summary>可.</summary>
    Yes,
}

/// <summary>What law or practice answers to a question of may or may not (可否规定), with its condition and what it stands on.</summary>
/// <remarks>An answer without a basis, a condition without words or words without a condition does not construct.</remarks>
public sealed record Ruling
{
    /// <summary>Makes a ruling.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="condition">The condition, where the answer is conditional.</param>
    /// <param name="basis">What it stands on; nothing where the answer is unknown.</param>
    /// <exception cref="ArgumentException">Answer, condition and basis do not fit each other.</exception>
    [JsonConstructor]
    public Ruling(RulingAnswer answer, Wording? condition = null, ValueList<LegalBasis> basis = default)
    {
        if (!Enum.IsDefined(answer))
        {
            throw new ArgumentOutOfRangeException(nameof(answer), answer, "Unknown answer.");
        }

        if ((answer == RulingAnswer.Conditional) != (condition is not null))
        {
            throw new ArgumentException("A conditional answer states its condition, and no other does.", nameof(condition));
        }

        if ((answer == RulingAnswer.Unknown) != (basis.Count == 0))
        {
            throw new ArgumentException("An answer names what it stands on; what is unknown stands on nothing.", nameof(basis));
        }

        (Answer, Condition, Basis) = (answer, condition, basis);
    }

    /// <summary>The catalogue does not say (未载明).</summary>
    public static Ruling Unstated => new(RulingAnswer.Unknown);

    /// <summary>The answer.</summary>
    public RulingAnswer Answer { get; }

    /// <summary>The condition (条件), where there is one.</summary>
    public Wording? Condition { get; }

    /// <summary>What it stands on (依据).</summary>
    public ValueList<LegalBasis> Basis { get; }

    /// <summary>Whether it may be relied on as it stands (已核实).</summary>
    [JsonIgnore]
    public bool IsConfirmed => Basis.Count > 0 && Basis.All(static basis => basis.IsConfirmed);
}

/// <summary>A ruling on one type of right (某类权利的可否规定).</summary>
public sealed record RightRuling
{
    /// <summary>The right.</summary>
    public required Code<RightType> Right { get; init; }

    /// <summary>The ruling.</summary>
    public required Ruling Ruling { get; init; }
}
