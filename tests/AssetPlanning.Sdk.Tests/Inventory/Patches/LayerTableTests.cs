using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Attribute tables as they come: what cannot be read is neither zero nor silently gone.</summary>
public class LayerTableTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private static readonly ValueList<string> Fields = ["BSM", "TBBH", "DLBM", "ZLDWDM", "TBMJ", "KCXS", "KCMJ", "SJNF", "BZ"];

    [Fact]
    public void ReadPatches_SoundRow_HasItsTypes()
    {
        var patch = Read("440106110000000001,00000001,0101,4401060010010000000,12345.67,0.1234,1523.46,2023,").Value.Patches.Single();

        patch.Should().Be(new SurveyPatch
        {
            Key = "440106110000000001", Number = "00000001", LandUse = "survey3:0101", LocationUnit = "4401060010010000000", Area = Area.FromSquareMetres(12_345.67m),
            DeductionCoefficient = Ratio.Parse("0.1234"), DeductedArea = Area.FromSquareMetres(1_523.46m), DataYear = 2023,
        });
    }

    [Fact]
    public void ReadPatches_HostileCells_AreLocatedAndNeverZero()
    {
        var table = Read(
            "a,1,0101,440106001001,100.00,,,2023,",
            "b,1,0101,440106001001,1e5,,,2023,",
            "c,1,0101,440106001001,-100,,,2023,",
            "d,1,0101,440106001001,,,,2023,",
            "e,1,01 01,440106001001,100,,,2023,",
            "f,1,0101,440106001001,100",
            "g,1,0101,440106001001,100.005,abc,-10000,MMXXIII,",
            "h,1,0101,440106001001,99999999999999999999999999,,,2023,",
            "i,1,0101,440106001001,100.00,abc,-10000,MMXXIII,");

        table.Codes(Severity.Warning).Should().Equal(
            "patches/1 table.needed-value-unreadable",
            "patches/2 table.needed-value-unreadable",
            "patches/3 table.needed-value-unreadable",
            "patches/4 table.needed-value-unreadable",
            "patches/5 table.row-width",
            "patches/6 table.too-many-decimals",
            "patches/6 table.needed-value-unreadable",
            "patches/7 table.needed-value-unreadable",
            "patches/8 table.value-unreadable",
            "patches/8 table.value-unreadable",
            "patches/8 table.value-unreadable");
        table.Value.Patches.Select(static patch => patch.Key).Should().Equal("a", "i");
        table.Value.Refused.Should().Equal(1, 2, 3, 4, 5, 6, 7);
    }

    [Fact]
    public void ReadPatches_ColumnsMissingTwiceOrUnknown_AreSaid()
    {
        var table = AssetPlanner.Default.ReadPatches(new() { Layer = "DLTB", Fields = ["BSM", "DLBM", "DLBM", "ZLDWDM", "colour"], Rows = [] });
        table.IsRefused.Should().BeTrue();
        table.Codes(Severity.Info).Should().Equal("patches table.column-twice", "patches table.column-missing", "patches table.column-unknown");
        FluentActions.Invoking(static () => AssetPlanner.Default.ReadPatches(new() { Layer = "PDT-none", Fields = [], Rows = [] })).Should().Throw<ArgumentException>();
    }

    /// <summary>Whatever the cells hold: no exception, and rows read and refused add up.</summary>
    [Fact]
    public void ReadPatches_AnyCells_LoseNoRow() => Runs.Each(output, 200, 20_000, static (draw, _) =>
    {
        string Cell() => draw.Pick("", "0101", "440106001001", "1", "-1", "0.1", "1e9", "NaN", "٣", "\0", "\u202E", "99999999999999999999", "1/3", "5%", "中", new('9', 300), "0101\n");
        LayerRow[] rows = [.. Enumerable.Range(0, draw.Int(0, 6)).Select(_ => new LayerRow { Cells = [.. Enumerable.Range(0, draw.Pick(9, 9, 9, 8, 0)).Select(_ => Cell())] })];
        var table = AssetPlanner.Default.ReadPatches(new() { Layer = "DLTB", Fields = Fields, Rows = rows }).Value;

        (table.Patches.Count + table.Refused.Count).Should().Be(rows.Length);
        table.Rows.Concat(table.Refused).Order().Should().Equal(Enumerable.Range(0, rows.Length));
        var survey = AssetPlanner.Default.CheckPatches(table.Patches, new() { Tolerance = Area.Zero }).Value;
        (survey.Accepted.Count + survey.SetAside.Count).Should().Be(table.Patches.Count);
    });

    private static Explained<PatchTable> Read(params string[] rows) => AssetPlanner.Default.ReadPatches(new()
    {
        Layer = "DLTB", Fields = Fields, Rows = [.. rows.Select(static row => new LayerRow { Cells = [.. row.Split(',')] })],
    });
}
