using System.Text.RegularExpressions;
using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Explanation;

/// <summary>Every refusal is explained: code, subject, basis and cure, documented and raised.</summary>
public partial class FindingCatalogueTests
{
    public static TheoryData<string> Codes => [.. FindingCatalogue.All.Select(static kind => kind.Code.ToString())];

    [Fact]
    public void FindingsPage_Today_IsTheCommittedOne() => CommittedText.ShouldBe(FindingsPage.Path, FindingsPage.Print());

    [Fact]
    public void All_Codes_OccurOnce() => FindingCatalogue.All.Select(static kind => kind.Code).Should().OnlyHaveUniqueItems();

    /// <summary>A kind left out of the list would be raised and found in no table.</summary>
    [Fact]
    public void All_HoldsEveryKindTheCatalogueDeclares() =>
        typeof(FindingCatalogue).GetProperties()
            .Where(static property => property.PropertyType == typeof(FindingKind))
            .Select(static property => (FindingKind)property.GetValue(null)!)
            .Should().BeEquivalentTo(FindingCatalogue.All);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Texts_OfEveryKind_HaveTheSamePlacesInBothLanguages(string code)
    {
        var kind = FindingCatalogue.Find(code)!;

        Places(kind.English).Should().Equal(Places(kind.Chinese));
        Places(kind.CureEnglish).Should().Equal(Places(kind.CureChinese));
        Places(kind.Chinese).Should().Equal(Enumerable.Range(0, Places(kind.Chinese).Count), "places are numbered from 0 without a gap");
        new[] { kind.Chinese, kind.English, kind.CureChinese, kind.CureEnglish }.Should().NotContain(string.Empty);
    }

    /// <summary>The subject is named, the texts are filled, and the severity decides over the value.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void EveryCode_IsRaisedByAScenario(string code)
    {
        FindingScenarios.All.Should().ContainKey(code, "a code nobody can raise is dead, one nobody has raised is untried");

        var raised = FindingScenarios.All[code]().Where(finding => finding.Code == code).ToList();

        raised.Should().NotBeEmpty();
        raised.Should().OnlyContain(finding => !finding.Subject.IsNone && finding.Severity == FindingCatalogue.Find(code)!.Severity);
        raised.SelectMany(static finding => Places(finding.Chinese).Concat(Places(finding.Cure)).Concat(Places(finding.English)))
            .Should().BeEmpty("every place of the text is filled by an argument");
    }

    [Fact]
    public void Scenarios_All_AreOfCodesInTheCatalogue() =>
        FindingScenarios.All.Keys.Should().BeEquivalentTo(FindingCatalogue.All.Select(static kind => kind.Code.ToString()));

    /// <summary>The page promises an order; a survey with every defect at once shows whether it is kept.</summary>
    [Fact]
    public void TakeInventory_AParcelWithTwoDefects_IsSetAsideForTheFirstOfTheCatalogue()
    {
        var order = FindingCatalogue.All.Select(static kind => kind.Code.ToString()).ToList();
        var defects = new (string Code, Func<Parcel, Parcel> Spoil)[]
        {
            ("inventory.parcel-unnamed", static parcel => parcel with { Id = default }),
            ("inventory.division-missing", static parcel => parcel with { Division = default }),
            ("inventory.holder-missing", static parcel => parcel with { Holder = default }),
            ("inventory.area-not-positive", static parcel => parcel with { Area = Area.Zero }),
            ("inventory.unknown-right", static parcel => parcel with { Right = "x-unheard-of" }),
        };
        foreach (var (one, other) in defects.SelectMany(one => defects.Where(other => other != one).Select(other => (one, other))))
        {
            var baseline = AssetPlanner.Default.TakeInventory([Riverside.Mill with { Id = "sound" }, other.Spoil(one.Spoil(Riverside.Mill))]);

            baseline.Value.SetAside.Should().ContainSingle()
                .Which.Finding.ToString().Should().Be(order.First(code => code == one.Code || code == other.Code));
        }
    }

    [Fact]
    public void SoundProgramme_WithNothingSpoiled_IsNotRefused()
    {
        var evaluation = AssetPlanner.Default.Evaluate(Riverside.Programme);

        evaluation.IsRefused.Should().BeFalse();
        evaluation.Findings.Should().OnlyContain(static finding => finding.Severity == Severity.Warning);
    }

    private static IReadOnlyList<int> Places(string text) =>
        [.. Place().Matches(text).Select(static match => match.Value[1] - '0').Distinct().Order()];

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
