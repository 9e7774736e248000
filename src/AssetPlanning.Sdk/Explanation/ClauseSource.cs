namespace AssetPlanning;

/// <summary>Where in an agreement a figure or a finding comes from (条款出处): the place of the rule, what it says, what it rests on.</summary>
public sealed record ClauseSource
{
    /// <summary>The place (条款位置): <c>2.1</c> is the first rule within the second.</summary>
    public required string Place { get; init; }

    /// <summary>The clause (条款内容), in Chinese.</summary>
    public required string Text { get; init; }

    /// <summary>The law and its article, or the agreement (依据), where the rule states one.</summary>
    public Citation? Basis { get; init; }

    /// <summary>The place and the basis as they are quoted.</summary>
    /// <returns>For example 第 2.1 条，依据 《土地管理法》(2019) 第六十三条.</returns>
    public override string ToString() => Basis is null ? $"第 {Place} 条" : $"第 {Place} 条，依据 {Basis}";
}
