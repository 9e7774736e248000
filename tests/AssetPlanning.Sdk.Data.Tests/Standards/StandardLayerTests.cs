using AssetPlanning.Data.Tests.Support;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Data.Tests.Standards;

public sealed class StandardLayerTests
{
    private static readonly RulebookEdition Rulebook = RulebookEdition.Embedded;

    private static readonly FieldMapping Dltb = new() { Layer = "DLTB", Pairs = [new("key", "BSM"), new("class", "DLBM")] };

    [Fact]
    public void As_ColumnsOfOtherNames_ReadAsPatches()
    {
        var table = new Table(
            [new("key", FieldKind.Text, 18), new("class", FieldKind.Text, 5), new("ZLDWDM", FieldKind.Text, 19), new("TBMJ", FieldKind.Real)],
            [FieldValue.OfText("330281000000000001"), FieldValue.OfText("0101"), FieldValue.OfText("330281100201"), FieldValue.Of(1234.56)]);
        var report = new DataReport();
        var read = table.As(Rulebook, Dltb).ReadTable("DLTB", report);
        var patch = AssetPlanner.Default.ReadPatches(read).Value.Patches.Should().ContainSingle().Subject;
        patch.Key.Should().Be("330281000000000001");
        patch.LandUse.ToString().Should().Be("survey3:0101");
        patch.Area.Should().Be(Area.Parse("1234.56 m²"));
        report.CountOf(DataFindings.ColumnOfStandardMissing).Should().Be(24, "the standard has 28 fields and the file four of them");
        report.Findings.Where(finding => finding.Severity > Severity.Warning).Should().BeEmpty();
    }

    [Fact]
    public void Read_TypesLengthsAndCodesThatDoNotFit_ToldByFeature()
    {
        var table = new Table(
            [new("key", FieldKind.WholeNumber), new("class", FieldKind.Text), new("CZCSXM", FieldKind.Text), new("extra", FieldKind.Text), new("TBMJ", FieldKind.Text)],
            [FieldValue.Of(7L), FieldValue.OfText("0101"), FieldValue.OfText("203A"), FieldValue.OfText("x"), FieldValue.OfText("1")],
            [FieldValue.None, FieldValue.OfText("9999999"), FieldValue.OfText("206"), FieldValue.None, FieldValue.None]);
        var report = new DataReport();
        Table.RowsOf(table.As(Rulebook, Dltb), report).Should().HaveCount(2);
        report.Findings.Where(finding => finding.Code != DataFindings.ColumnOfStandardMissing.Code).Select(finding => $"{finding.Code} {finding.Subject} {string.Join(' ', finding.Arguments.Select(argument => argument.ToText()))}").Should().Equal(
            "data.column-type DLTB BSM WholeNumber Text",
            "data.column-not-of-standard DLTB extra DLTB",
            "data.value-too-long DLTB/1 DLBM 7 5",
            "data.code-unknown DLTB/1 DLBM 9999999 survey-classes",
            "data.code-unknown DLTB/1 CZCSXM 206 settlement-attribute");
    }

    [Fact]
    public void Read_InventoryKeys_HeldAgainstTheNumberOfTheirLayer()
    {
        var good = AssetKey.Of(DivisionCode.Parse("330281"), "9110", 7).ToString();
        var table = new Table(
            [new("ZCQCBSM", FieldKind.Text), new("JJJZ", FieldKind.Real)],
            [FieldValue.OfText(good), FieldValue.None],
            [FieldValue.OfText(good[..20]), FieldValue.None],
            [FieldValue.OfText(good.Replace("9110", "9120", StringComparison.Ordinal)), FieldValue.None]);
        var report = new DataReport();
        Table.RowsOf(table.As(Rulebook, new() { Layer = "CZCDYDQC" }), report);
        report.Findings.Where(finding => finding.Code == DataFindings.KeyUnreadable.Code).Select(finding => finding.Subject.ToString()).Should().Equal("CZCDYDQC/1", "CZCDYDQC/2");
        report.CountOf(DataFindings.ColumnNotOfStandard).Should().Be(0, "JJJZ is a field of the family");
    }

    [Theory]
    [InlineData("DLTB")]
    [InlineData("YJJBNTTB")]
    [InlineData("STBHHX")]
    [InlineData("CZKFBJ")]
    [InlineData("GHDLTB")]
    [InlineData("SLZYZC")]
    public void As_EveryLayerOfTheTask_HasAStandard(string layer) =>
        new County(1).As(Rulebook, new() { Layer = layer }).Schema.Fields.Should().HaveCount(County.Fields.Count);

    [Fact]
    public void As_MappingThatCannotBe_Refused()
    {
        var county = new County(1);
        county.Invoking(it => it.As(Rulebook, new() { Layer = "NOSUCH" })).Should().Throw<ArgumentException>();
        county.Invoking(it => it.As(Rulebook, new() { Layer = "DLTB", Pairs = [new("nobody", "BSM")] })).Should().Throw<ArgumentException>();
        county.Invoking(it => it.As(Rulebook, new() { Layer = "DLTB", Pairs = [new("BZ", "BSM")] })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Read_AThousandFindings_AHundredListedAndTheRestCounted()
    {
        var rows = Enumerable.Range(0, 1000).Select(_ => new[] { FieldValue.OfText("999"), FieldValue.None }).ToArray();
        var report = new DataReport();
        Table.RowsOf(new Table([new("CZCSXM", FieldKind.Text), new("BSM", FieldKind.Text)], rows).As(Rulebook, new() { Layer = "DLTB" }), report);
        report.CountOf(DataFindings.CodeUnknown).Should().Be(1000);
        report.Findings.Count(finding => finding.Code == DataFindings.CodeUnknown.Code).Should().Be(100);
        report.Findings[^1].Code.Should().Be(DataFindings.CutShort.Code);
        report.Findings[^1].English.Should().Be("1000 findings of data.code-unknown; the first 100 are listed.");
    }
}
