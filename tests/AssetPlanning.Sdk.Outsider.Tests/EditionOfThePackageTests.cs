using AssetPlanning;
using AssetPlanning.Rulebook;
using AssetPlanning.Rulebook.China;

namespace Outsider;

/// <summary>A host reads the edition out of the data package: two packages that do not know each other, and the same rulebook.</summary>
public class EditionOfThePackageTests
{
    [Fact]
    public void Read_FilesOfThePackage_AreTheEditionTheLibraryEmbeds()
    {
        var read = RulebookEdition.Read(ChinaRulebook.Files());

        read.Findings.Should().BeEmpty();
        read.Value.Print.Should().Be(RulebookEdition.Embedded.Print);
        read.Value.Name.Should().Be(RulebookEdition.Embedded.Name);
        read.Value.Rows.Should().Equal(RulebookEdition.Embedded.Rows);
        RowChange.Between(RulebookEdition.Embedded, read.Value).Should().BeEmpty();
    }

    [Fact]
    public void Package_ItsFiles_AreThoseOfOneEdition()
    {
        var files = ChinaRulebook.Files().ToDictionary(static file => file.Key, static file => System.Text.Encoding.UTF8.GetString(file.Value));

        files["edition.json"].Should().Contain(RulebookEdition.Embedded.Name);
        files.Keys.Should().Contain(["catalogues/rights.json", "rows/terms.json"]);
        typeof(ChinaRulebook).Assembly.GetReferencedAssemblies().Should().NotContain(static name => name.Name!.StartsWith("AssetPlanning", StringComparison.Ordinal));
    }

    /// <summary>Next year's edition: another name and another number, without another library.</summary>
    [Fact]
    public void Read_NextEdition_AnswersOtherwiseAndSaysWhatChanged()
    {
        var next = RulebookEdition.Read(ChinaRulebook.Files().Select(static file => file.Key switch
        {
            "edition.json" => new(file.Key, """{ "edition": "2027.1.0" }"""u8.ToArray()),
            "rows/procedure.json" => new(file.Key, System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file.Value).Replace("\"value\": \"25%\"", "\"value\": \"30%\"", StringComparison.Ordinal))),
            _ => file,
        })).Value;

        next.Name.Should().Be("2027.1.0");
        next.Ask(StandardParameters.SupplyInvestmentBeforeTransfer, new(2027, 3, 1)).Value.Should().Be(Ratio.FromPercent(30));
        RowChange.Between(RulebookEdition.Embedded, next).Should().ContainSingle().Which.Before!.Value.Should().Be("25%");
        new AssetPlannerBuilder().UseRulebook(next).Build().Rulebook.Should().BeSameAs(next);
    }

    [Fact]
    public void Read_FileCutOff_IsTheOneException()
    {
        var refusal = FluentActions.Invoking(static () => RulebookEdition.Read(ChinaRulebook.Files().Select(static file => file.Key == "rows/terms.json" ? new(file.Key, file.Value[..10]) : file)))
            .Should().Throw<DocumentException>().Which;

        (refusal.File, refusal.Defect).Should().Be(("terms.json", DocumentDefect.Syntax));
        refusal.Remedy.Should().NotBeEmpty();
    }
}
