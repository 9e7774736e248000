using AssetPlanning.Rulebook;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>The catalogues of the embedded edition: what policy may change next year is data, and today it is this.</summary>
public class CataloguesTests
{
    private static readonly RulebookEdition Edition = RulebookEdition.Embedded;

    [Fact]
    public void PlanThemes_Embedded_AreFunctionResourceAndLink() =>
        Edition.PlanThemes.All.Select(static theme => (theme.Code.ToString(), theme.Chinese)).Should().BeEquivalentTo(
            [("function", "特定功能"), ("resource", "特定资源"), ("link", "特定环节")]);

    [Theory]
    [InlineData("urban", "城镇单元", "")]
    [InlineData("urban-rural", "城乡融合单元", "urban-rural")]
    [InlineData("agri-rural", "农业农村单元", "agri-culture-tourism three-industries")]
    [InlineData("sea-land", "海陆一体化单元", "sea-land")]
    [InlineData("eco-recreation", "生态游憩单元", "eco-recreation")]
    public void UnitClasses_Embedded_AreTheFiveWithTheirDirections(string code, string chinese, string directions)
    {
        var unitClass = Edition.UnitClasses.Find(code);

        Edition.UnitClasses.All.Count.Should().Be(5);
        unitClass!.Chinese.Should().Be(chinese);
        string.Join(' ', unitClass.Directions).Should().Be(directions);
    }

    [Fact]
    public void UnitClasses_TheirDirections_AreInTheCatalogueOfDirections() =>
        Edition.UnitClasses.All.SelectMany(static unitClass => unitClass.Directions).Should().OnlyContain(code => Edition.Directions.Contains(code));

    [Fact]
    public void Directions_Embedded_AreTheSix() =>
        Edition.Directions.All.Select(static direction => direction.Chinese).Should().BeEquivalentTo(
            "城乡融合", "生态游憩", "海陆统筹", "农文旅融合", "一二三产业融合", "矿地一体");

    [Fact]
    public void Entries_OfEveryCatalogue_HaveBothLanguages()
    {
        Named(Edition.Rights);
        Named(Edition.Directions);
        Named(Edition.UnitClasses);
        Named(Edition.RevenueClasses);
        Named(Edition.PartyRoles);
        Named(Edition.FundingKinds);
        Named(Edition.PlanThemes);
    }

    private static void Named<TTerm>(Catalogue<TTerm> catalogue)
        where TTerm : Term<TTerm> =>
        catalogue.All.Should().NotBeEmpty().And.OnlyContain(static term =>
            !term.Code.IsNone && !term.Code.IsOwn && term.Chinese.Length > 0 && term.English.Length > 0);
}
