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
            "data.standard-unconfirmed DLTB DLTB",
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

    /// <summary>What nobody has the standard of is not checked, and says so: planning lots, redlines, boundaries.</summary>
    [Theory]
    [InlineData("GHDLTB")]
    [InlineData("STBHHX")]
    [InlineData("CZKFBJ")]
    public void Read_LayerOfUnknownStandard_ToldAsUnchecked(string layer)
    {
        var report = new DataReport();
        Table.RowsOf(new Table([new("anything", FieldKind.Bytes)]).As(Rulebook, new() { Layer = layer }), report);
        report.Findings.Select(finding => $"{finding.Code} {finding.Arguments[1].ToText()}").Should().Equal("data.standard-unknown 1");
        report.Findings[0].Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void Read_FieldsWithoutTypeInTheirStandard_ToldAsUnchecked()
    {
        var report = new DataReport();
        Table.RowsOf(new Table([new("TKMJ", FieldKind.Text), new("DLBM", FieldKind.Text)], [FieldValue.OfText("一亩"), FieldValue.OfText("9999")]).As(Rulebook, new() { Layer = "YJJBNTTB" }), report);
        report.Findings.Where(finding => finding.Code == DataFindings.FieldUnchecked.Code).Select(finding => finding.Arguments[0].ToText()).Should().Equal("TKMJ", "DLBM");
        report.CountOf(DataFindings.CodeUnknown).Should().Be(1);
    }

    /// <summary>TBMJ is 18 digits with two places, KCXS 6 with four, GDDB a whole number of two: 0.1 + 0.2 is 0.3 to nobody but a double.</summary>
    [Fact]
    public void Read_NumbersBeyondTheirStandard_ToldByFeature()
    {
        var table = new Table(
            [new("TBMJ", FieldKind.Real), new("KCXS", FieldKind.Text), new("GDDB", FieldKind.Text)],
            [FieldValue.Of(1234.56), FieldValue.OfText("0.1234"), FieldValue.OfText("15")],
            [FieldValue.Of(0.1 + 0.2), FieldValue.OfText("100"), FieldValue.OfText("1.5")],
            [FieldValue.Of(1e16), FieldValue.OfText("12亩"), FieldValue.OfText("100")]);
        var report = new DataReport();
        Table.RowsOf(table.As(Rulebook, new() { Layer = "DLTB" }), report);
        report.Findings.Where(finding => finding.Subject.ToString().Contains('/', StringComparison.Ordinal)).Select(finding => $"{finding.Code} {finding.Subject} {string.Join(' ', finding.Arguments.Select(argument => argument.ToText()))}").Should().Equal(
            "data.value-digits DLTB/1 TBMJ 0.30000000000000004 18 2",
            "data.value-digits DLTB/1 KCXS 100 6 4",
            "data.value-not-number DLTB/1 GDDB 1.5",
            "data.value-digits DLTB/2 TBMJ 10000000000000000 18 2",
            "data.value-not-number DLTB/2 KCXS 12亩",
            "data.value-digits DLTB/2 GDDB 100 2 0");
    }

    /// <summary>Tools of the inventory write −10000 for no price; taken for one it would lower the value of a county.</summary>
    [Fact]
    public void Read_ForestAssets_HeldAgainstTheirFortyFields()
    {
        Rulebook.Layers.Find("SLZYZC")!.Fields.Should().HaveCount(40);
        var key = AssetKey.Of(DivisionCode.Parse("330281"), "9110", 7).ToString();
        var table = new Table(
            [new("ZCQCBSM", FieldKind.Text), new("GTDCDLBM", FieldKind.Text), new("LDHSJG", FieldKind.Real), new("LZ", FieldKind.Text)],
            [FieldValue.OfText(key), FieldValue.OfText("0301"), FieldValue.Of(-10000L), FieldValue.OfText("1111")]);
        var report = new DataReport();
        Table.RowsOf(table.As(Rulebook, new() { Layer = "SLZYZC" }), report);
        report.Findings.Where(finding => finding.Code != DataFindings.ColumnOfStandardMissing.Code).Select(finding => finding.Code.ToString()).Should().Equal("data.standard-unconfirmed", "data.missing-by-number", "data.value-too-long");
        report.CountOf(DataFindings.ColumnOfStandardMissing).Should().Be(36);
    }

    [Theory]
    [InlineData("-10000", 1)]
    [InlineData("-10000.00", 1)]
    [InlineData("-100000", 0)]
    [InlineData("-10000.5", 0)]
    public void Read_PriceThatIsNotThere_ToldWhateverItsPlaces(string price, int told)
    {
        var report = new DataReport();
        var table = new Table([new("LDHSJG", FieldKind.Exact)], [FieldValue.Of(decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture))]);
        Table.RowsOf(table.As(Rulebook, new() { Layer = "SLZYZC" }), report);
        report.CountOf(DataFindings.MissingByNumber).Should().Be(told);
    }

    /// <summary>No standard of the rulebook says yet which fields must be filled; an edition of one's own may.</summary>
    [Fact]
    public void Read_RequiredFieldEmpty_Told()
    {
        var standard = new LayerStandard { Code = "T", Chinese = "表", English = "table", Family = "survey-and-plan", Basis = Rulebook.Layers.Find("DLTB")!.Basis, Fields = [new() { Name = "A", Type = FieldType.Text, IsRequired = true }] };
        var checks = new FieldChecks(Rulebook, standard, [new("A", FieldKind.Text)]);
        var report = new DataReport();
        using var reader = new Table([new("A", FieldKind.Text)], [FieldValue.OfText(string.Empty)]).Read(report);
        reader.Next();
        checks.Check(reader, 0, report);
        report.Findings.Should().ContainSingle().Which.Code.Should().Be(DataFindings.RequiredMissing.Code);
    }

    [Fact]
    public void As_MappingThatCannotBe_Refused()
    {
        var county = new County(1);
        county.Invoking(it => it.As(Rulebook, new() { Layer = "NOSUCH" })).Should().Throw<ArgumentException>();
        county.Invoking(it => it.As(Rulebook, new() { Layer = "DLTB", Pairs = [new("nobody", "BSM")] })).Should().Throw<ArgumentException>();
        county.Invoking(it => it.As(Rulebook, new() { Layer = "DLTB", Pairs = [new("BZ", "BSM")] })).Should().Throw<ArgumentException>();
        county.Invoking(it => it.As(Rulebook, new() { Layer = "DLTB", Pairs = [new("BZ", "A"), new("BZ", "B")] })).Should().Throw<ArgumentException>("one of the two would be forgotten");
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
