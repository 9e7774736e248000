using AssetPlanning.Rulebook;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>Layers, fields and coordinate systems as they are known; what is not known stays open.</summary>
public class DataStandardsTests
{
    private static readonly RulebookEdition Edition = RulebookEdition.Embedded;

    [Fact]
    public void Layers_LandClassPatches_HaveTwentyEightFieldsInOrder()
    {
        var fields = Edition.Layers.Find("DLTB")!.Fields;

        fields.Count.Should().Be(28);
        string.Join(' ', fields.Select(static field => field.Name)).Should().Be(
            "BSM YSDM TBYBH TBBH DLBM DLMC QSXZ QSDWDM QSDWMC ZLDWDM ZLDWMC TBMJ KCDLBM KCXS KCMJ TBDLMJ GDLX GDPDJB XXTBKD TBXHDM TBXHMC ZZSXDM ZZSXMC GDDB FRDBS CZCSXM SJNF BZ");
    }

    [Theory]
    [InlineData("BSM", FieldType.Text, 18, null)]
    [InlineData("TBMJ", FieldType.DoublePrecision, 18, 2)]
    [InlineData("KCXS", FieldType.SinglePrecision, 6, 4)]
    [InlineData("XXTBKD", FieldType.SinglePrecision, 5, 1)]
    [InlineData("GDDB", FieldType.WholeNumber, 2, null)]
    [InlineData("BZ", FieldType.Text, 254, null)]
    public void Field_OfLandClassPatches_HasItsTypeAndLength(string name, FieldType type, int length, int? decimals)
    {
        var field = Edition.Layers.Find("DLTB")!.Field(name)!;

        (field.Type, field.Length, field.Decimals).Should().Be((type, length, decimals));
        field.IsRequired.Should().BeNull("nothing says which fields must be filled");
    }

    /// <summary>A tool in use checks for 20 characters and writes 22: county 6, layer 4, serial 12.</summary>
    [Fact]
    public void Field_KeyOfTheAssetInventory_IsTwentyTwoLong()
    {
        var layer = Edition.Layers.Find("CZCDYDQC")!;
        var key = layer.Field("ZCQCBSM")!;

        key.Parts.Select(static part => part.Length).Should().Equal(6, 4, 12);
        key.Length.Should().Be(22).And.Be(key.Parts.Sum(static part => part.Length));
        layer.Number.Should().Be("9110");
    }

    [Fact]
    public void Field_DivisionCode_IsTwelveWithRoomForASuffix()
    {
        var field = Edition.Layers.Find("DLTB")!.Field("QSDWDM")!;

        field.Parts.Sum(static part => part.Length).Should().Be(12);
        field.Length.Should().Be(19);
    }

    [Fact]
    public void Field_WhatIsNotKnown_StaysOpen()
    {
        var field = Edition.Layers.Find("YJJBNTTB")!.Field("TKMJ")!;

        (field.Type, field.Length, field.Alias).Should().Be(((FieldType?)null, (int?)null, (Wording?)null));
        Edition.Layers.Find("DLTB")!.Field("NONE").Should().BeNull();
        Edition.Layers.Find("PDT")!.Basis.Should().OnlyContain(static basis => !basis.IsConfirmed);
    }

    /// <summary>EPSG 4524 was seen with X = 36,555,555, so it is zone 36; EPSG 4549 is 120°E.</summary>
    [Fact]
    public void Coordinates_ThreeDegreeBelts_GiveZoneAndMeridian()
    {
        Edition.Coordinates.All.Single(static series => series.Contains(4524)).ZoneOf(4524).Should().Be(36);
        Edition.Coordinates.All.Single(static series => series.Contains(4549)).MeridianOf(4549).Should().Be(120);
        Edition.Coordinates.All.Single(static series => series.Contains(4554)).MeridianOf(4554).Should().Be(135);
        Edition.Coordinates.Find("cgcs2000-6")!.ZoneOf(4502).Should().BeNull();
        Edition.Coordinates.All.Should().NotContain(static series => series.Contains(4555));
        FluentActions.Invoking(static () => Edition.Coordinates.Find("cgcs2000-3")!.MeridianOf(4555)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void CodeLists_Embedded_HaveTheirCodes()
    {
        Edition.CodeLists.Find("settlement-attribute")!.Codes.Select(static item => item.Code).Should().Equal("201", "201A", "202", "202A", "203", "203A", "204", "205");
        Edition.CodeLists.Find("control-boundary")!.Codes.Count.Should().Be(8);
        Edition.CodeLists.Find("survey-classes")!.LandUses.Should().Be("survey3");
    }
}
