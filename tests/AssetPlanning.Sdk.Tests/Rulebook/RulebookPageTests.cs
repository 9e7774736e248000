using System.Globalization;
using System.Text;
using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>docs/rulebook-parameters.md says every parameter and row of the embedded edition; it is made from the data and nothing else.</summary>
public class RulebookPageTests
{
    private static readonly RulebookEdition Edition = RulebookEdition.Embedded;

    [Fact]
    public void Parameters_OfThePage_AreThoseOfTheEdition()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Parameters of the rulebook (参数表)
            Edition {Edition.Name} (print {Edition.Print}): {Edition.Parameters.All.Count} parameters, {Edition.Rows.Count} rows, {Edition.Sources.All.Count} sources. Made from the data by a test; how to read it is in
            [rulebook.md](rulebook.md). Evidence: Statute 法律条文 · Published 公开发布 · Practice 实务做法，无可引条款 · Unconfirmed 未经确认.

            """);
        foreach (var term in Edition.Parameters.All.OrderBy(static term => term.Code.ToString(), StringComparer.Ordinal))
        {
            page.Append(Section(term));
        }

        CommittedText.ShouldBe("docs/rulebook-parameters.md", page.ToString());
    }

    /// <summary>Every source is cited by something; one that nothing stands on has no business in the list.</summary>
    [Fact]
    public void Sources_OfThePage_AreThoseOfTheEditionAndEachIsCited()
    {
        var page = new StringBuilder("""
            # Sources of the rulebook (来源表)
            Made from the data by a test. Rows are the numbers of [rulebook-parameters.md](rulebook-parameters.md); statements are what the catalogues say in
            words, see [rulebook-catalogues.md](rulebook-catalogues.md).

            | code | 来源 | issued or read | rows | statements |
            |---|---|---|---|---|

            """);
        var statements = Statements().ToLookup(static basis => basis.Source);
        foreach (var source in Edition.Sources.All)
        {
            var rows = Edition.Rows.Count(row => row.Source == source.Code);
            (rows + statements[source.Code].Count()).Should().BePositive("{0} is cited by nothing", source.Code);
            page.Append(CultureInfo.InvariantCulture, $"| {source.Code} | {source.Chinese} | {string.Join("；", new[] { source.Issued, source.Where }.Where(static part => part is not null))} | {rows} | {statements[source.Code].Count()} |\n");
        }

        CommittedText.ShouldBe("docs/rulebook-sources.md", page.ToString());
    }

    /// <summary>The opinion of December 2024 that asset-allocation schemes are tried on, as the paper reports it: the scheme's approval cites it.</summary>
    [Fact]
    public void OverallScheme_ItsPolicyBasis_IsCited()
    {
        var basis = Edition.Rule("overall-scheme").Conditions.Should().ContainSingle().Which.Basis.Should().ContainSingle().Which;

        Edition.Cite(basis).Source.Should().Be("《关于高水平保护高效率利用自然资源推动生态产品价值实现的意见》(2024-12)");
        Edition.Sources.Find(basis.Source)!.Issued.Should().Be("自然资源部");
        File.ReadAllText(Repository.PathOf("docs/rulebook-sources.md")).Should().Contain("推动生态产品价值实现的意见");
    }

    internal static IEnumerable<LegalBasis> Statements() =>
    [
        .. Edition.Rights.All.Select(static right => Edition.Profile(right.Code)).SelectMany(static profile => profile.Statements()),
        .. Edition.Compatibilities.SelectMany(static pair => pair.Ruling.Basis),
        .. Edition.SupplyKinds.All.SelectMany(static mode => mode.Rights.SelectMany(static right => right.Ruling.Basis).Concat(Of(mode.Checks))),
        .. Edition.IntegrationKinds.All.SelectMany(static method => method.Rights.SelectMany(static right => right.Ruling.Basis).Concat(Of(method.Costs)).Concat(Of(method.Limits))),
        .. Edition.ControlLines.All.SelectMany(static line => line.Rules.SelectMany(static rule => rule.Basis).Concat(Of(line.Provisions))),
        .. Edition.Approvals.All.Select(static approval => Edition.Rule(approval.Code)).SelectMany(static rule => rule.Levels.SelectMany(static level => level.Basis).Concat(Of(rule.Conditions))),
        .. Edition.ConsentQuorums.All.SelectMany(static quorum => quorum.Basis),
        .. Edition.Coordinates.All.SelectMany(static series => series.Basis),
        .. Edition.LayerFamilies.All.SelectMany(static family => family.Basis.Concat([.. Of(family.Provisions)])),
        .. Edition.Layers.All.SelectMany(static layer => layer.Basis),
        .. Edition.CodeLists.All.SelectMany(static list => list.Basis),
        .. Edition.Crosswalks.Values.SelectMany(static walk => walk.Basis),
    ];

    private static IEnumerable<LegalBasis> Of(ValueList<Provision> provisions) => provisions.SelectMany(static provision => provision.Basis);

    private static string Section(ParameterTerm term)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n## `{term.Code}` {term.Chinese}\n{term.English}; {term.Kind}{(term.Unit is { } unit ? $", {unit}" : string.Empty)}\n\n");
        text.Append("| case | region | from | until | value | source | evidence |\n|---|---|---|---|---|---|---|\n");
        foreach (var row in Edition.Rows.Where(row => row.Parameter == term.Code))
        {
            var about = string.Join(' ', new[] { NameOf(Edition.Rights, row.Right), NameOf(Edition.Purposes, row.Purpose), NameOf(Edition.Circumstances, row.Circumstance) }.Where(static name => name is not null));
            var value = row.Value ?? $"{row.Least}～{row.Most}";
            text.Append(CultureInfo.InvariantCulture, $"| {about} | {row.Region?.Prefix} | {row.From:yyyy-MM-dd} | {row.Until:yyyy-MM-dd} | {value} | {Edition.Cite(row)} | {row.Evidence} |\n");
        }

        return text.ToString();
    }

    private static string? NameOf<TTerm>(Catalogue<TTerm> catalogue, Code<TTerm>? code)
        where TTerm : Term<TTerm> => code is { } known ? catalogue.Find(known)?.Chinese ?? known.ToString() : null;
}
