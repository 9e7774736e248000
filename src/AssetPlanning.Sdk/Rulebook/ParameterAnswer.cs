using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>Where an answer of the rulebook comes from (取值来由).</summary>
[JsonConverter(typeof(NameConverter<AnswerStatus>))]
public enum AnswerStatus
{
    /// <summary>缺失: no row answers.</summary>
    Missing,

    /// <summary>缺省: a row that leaves a facet open answers.</summary>
    Defaulted,

    /// <summary>继承: a row of a wider region answers.</summary>
    Inherited,

    /// <summary>明定: a row of the very region answers.</summary>
    Declared,
}

/// <summary>What the rulebook says to a question (规则取值): the value, how near the row that gives it, and the row itself.</summary>
/// <typeparam name="TValue">What the parameter comes to.</typeparam>
public readonly record struct ParameterAnswer<TValue>
{
    private readonly TValue? value;

    internal ParameterAnswer(TValue? value, AnswerStatus status, RulebookRow? row, FindingKind? gap)
    {
        this.value = value;
        Status = status;
        Row = row;
        Gap = gap;
    }

    /// <summary>Where the answer comes from.</summary>
    public AnswerStatus Status { get; }

    /// <summary>The row that answers; where the answer is missing, the nearest one that only states bounds, if any.</summary>
    public RulebookRow? Row { get; }

    /// <summary>Why there is no answer; none where there is one.</summary>
    public FindingKind? Gap { get; }

    /// <summary>Whether there is no value.</summary>
    public bool IsMissing => Status == AnswerStatus.Missing;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; <see cref="Gap"/> says why.</exception>
    public TValue Value => IsMissing ? throw new InvalidOperationException($"The rulebook has no answer: {Gap!.English}") : value!;
}
