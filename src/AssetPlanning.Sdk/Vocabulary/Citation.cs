namespace AssetPlanning;

/// <summary>Where a rule or a number comes from (依据): a law and its clause, a document, a contract.</summary>
/// <param name="Source">The law or document, with its year where there are several.</param>
/// <param name="Clause">The article, section or page.</param>
public sealed record Citation(string Source, string Clause)
{
    /// <summary>Source and clause as they are quoted in Chinese.</summary>
    /// <returns>For example 《土地管理法》(2019)第六十三条.</returns>
    public override string ToString() => Clause.Length == 0 ? Source : $"{Source} {Clause}";
}
