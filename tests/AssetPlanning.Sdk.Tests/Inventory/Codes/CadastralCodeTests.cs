using AssetPlanning.Inventory;

namespace AssetPlanning.Tests.Inventory;

public class CadastralCodeTests
{
    [Fact]
    public void Parse_UnitOfTwentyEight_IsTakenApart()
    {
        var unit = RealEstateUnitCode.Parse("440106001002GB00017F00010003");

        (unit.FixtureMark, unit.FixtureSerial).Should().Be(("F", "00010003"));
        (unit.Parcel.County.Prefix, unit.Parcel.District, unit.Parcel.Subdistrict, unit.Parcel.Mark, unit.Parcel.Serial).Should().Be(("440106", "001", "002", "GB", "00017"));
        unit.ToString().Should().HaveLength(28);
        unit.Parcel.ToString().Should().HaveLength(19).And.Be("440106001002GB00017");
    }

    /// <summary>The first part that is wrong is named, so that the office knows what to look at.</summary>
    [Theory]
    [InlineData("440106001002GB00017F0001000", CadastralDefect.Length)]
    [InlineData("", CadastralDefect.Length)]
    [InlineData("44010A001002GB00017F00010003", CadastralDefect.County)]
    [InlineData("000106001002GB00017F00010003", CadastralDefect.County)]
    [InlineData("440106O01002GB00017F00010003", CadastralDefect.District)]
    [InlineData("440106001O02GB00017F00010003", CadastralDefect.Subdistrict)]
    [InlineData("440106001002gB00017F00010003", CadastralDefect.ParcelMark)]
    [InlineData("440106001002G000017F00010003", CadastralDefect.ParcelMark)]
    [InlineData("440106001002GB0001٣F00010003", CadastralDefect.ParcelSerial)]
    [InlineData("440106001002GB00017100010003", CadastralDefect.FixtureMark)]
    [InlineData("440106001002GB00017F0001 003", CadastralDefect.FixtureSerial)]
    public void DefectOf_SpoiledUnit_NamesThePart(string text, CadastralDefect defect)
    {
        RealEstateUnitCode.DefectOf(text).Should().Be(defect);
        RealEstateUnitCode.TryParse(text, out var none).Should().BeFalse();
        none.IsNone.Should().BeTrue();
    }

    [Fact]
    public void DefectOf_SoundParcelCode_IsNone()
    {
        CadastralParcelCode.DefectOf("330522104002JC00317").Should().BeNull();
        CadastralParcelCode.DefectOf("330522104002JC0031").Should().Be(CadastralDefect.Length);
        FluentActions.Invoking(static () => CadastralParcelCode.Parse("330522")).Should().Throw<FormatException>();
    }

    [Fact]
    public void CheckUnitCodes_DirtyDelivery_LocatesThePartAndLosesNoCode()
    {
        DeliveredUnitCode[] delivered =
        [
            Code("sound", "440106001002GB00017F00010003"),
            Code("short", "440106001002GB00017F0001000"),
            Code("twin-1", "440106001002GB00018W00000000"),
            Code("twin-2", "440106001002GB00018W00000000"),
            Code("elsewhere", "440105001002GB00017W00000000"),
            Code("letters", "440106001002KM00017V00000001"),
            Code("hostile", "\u202E\0" + new string('9', 100_000)),
        ];
        var codes = AssetPlanner.Default.CheckUnitCodes(delivered);

        codes.Codes(Severity.Warning).Should().Equal(
            "short cadastre.code-malformed",
            "twin-1 cadastre.code-twice",
            "twin-2 cadastre.code-twice",
            "elsewhere cadastre.other-county",
            "letters cadastre.mark-not-listed",
            "letters cadastre.mark-not-listed",
            "letters cadastre.mark-not-listed",
            "hostile cadastre.code-malformed");
        codes.Value.Read.Select(static read => read.Subject.ToString()).Should().Equal("sound", "letters");
        (codes.Value.Read.Count + codes.Value.Refused.Count).Should().Be(delivered.Length);
        codes.Findings[0].Chinese.Should().Contain(nameof(CadastralDefect.Length));
    }

    /// <summary>A city without counties (东莞 4419) puts its townships straight below: its codes are sound, and so is ground in it.</summary>
    [Fact]
    public void CheckUnitCodes_CityWithoutCounties_IsACounty() =>
        AssetPlanner.Default.CheckUnitCodes([Code("a", "441900001002GB00017W00000000") with { Division = "441900003" }]).Findings.Should().BeEmpty();

    private static DeliveredUnitCode Code(string subject, string text) => new() { Subject = subject, Text = text, Division = "440106001001" };
}
