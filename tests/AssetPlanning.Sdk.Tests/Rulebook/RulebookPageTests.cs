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
        page.Append($"""
            # Parameters of the rulebook (参数表)
            Edition {Edition.Name}: {Edition.Parameters.All.Count} parameters, {Edition.Rows.Count} rows, {Edition.Sources.All.Count} sources. Made from the data by a test; how to read it is in
            [rulebook.md](rulebook.md). Evidence: Statute 法律条文 · Published 公开发布 · Practice 实务做法，无可引条款 · Unconfirmed 未经确认.

            """);
        foreach (var term in Edition.Parameters.All.OrderBy(static term => term.Code.ToString(), StringComparer.Ordinal))
        {
            page.Append(Section(term));
        }

        CommittedText.ShouldBe("docs/rulebook-parameters.md", page.ToString());
    }

    private static string Section(ParameterTerm term)
    {
        var text = new StringBuilder();
        text.Append($"\n## `{term.Code}` {term.Chinese}\n{term.English}; {term.Kind}{(term.Unit is { } unit ? $", {unit}" : string.Empty)}\n\n");
        text.Append("| case | region | from | until | value | source | evidence |\n|---|---|---|---|---|---|---|\n");
        foreach (var row in Edition.Rows.Where(row => row.Parameter == term.Code))
        {
            var about = string.Join(' ', new[] { NameOf(Edition.Rights, row.Right), NameOf(Edition.Purposes, row.Purpose), NameOf(Edition.Circumstances, row.Circumstance) }.Where(static name => name is not null));
            var value = row.Value ?? $"{row.Least}～{row.Most}";
            text.Append($"| {about} | {row.Region?.Prefix} | {row.From:yyyy-MM-dd} | {row.Until:yyyy-MM-dd} | {value} | {Edition.Cite(row)} | {row.Evidence} |\n");
        }

        return text.ToString();
    }

    private static string? NameOf<TTerm>(Catalogue<TTerm> catalogue, Code<TTerm>? code)
        where TTerm : Term<TTerm> => code is { } known ? catalogue.Find(known)?.Chinese ?? known.ToString() : null;
}
