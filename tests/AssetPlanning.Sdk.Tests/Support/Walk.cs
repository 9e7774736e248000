using AssetPlanning.Integration;
using AssetPlanning.Supply;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Support;

/// <summary>The sample programme walked to a stage, and questions tests ask of results.</summary>
internal static class Walk
{
    internal static Explained<PlannedAssets> ToPlanValue(PackageProgramme programme) =>
        OwnRules.Planner.TakeInventory(programme.Parcels).Then(baseline => OwnRules.Planner.AssignPlanValue(baseline, programme.Plan, programme.Valuation));

    internal static Explained<IntegratedPackage> ToIntegration(PackageProgramme programme) => ToPlanValue(programme).Then(assets =>
        OwnRules.Planner.Integrate(assets, programme.Integration.Method, programme.Integration.By, programme.Integration.On, programme.Integration.Financing));

    internal static Explained<SuppliedPackage> ToSupply(PackageProgramme programme) =>
        ToIntegration(programme).Then(package => OwnRules.Planner.Supply(package, programme.Supply.Mode, programme.Supply.On, programme.Supply.Financing));

    internal static IEnumerable<string> Codes<T>(this Explained<T> result)
        where T : class => result.Findings.Select(finding => finding.Code.ToString());

    /// <summary>The findings of one kind, as the subjects they are about.</summary>
    internal static string[] About<T>(this Explained<T> result, FindingKind kind)
        where T : class => [.. result.Findings.Where(finding => finding.Code == kind.Code).Select(finding => finding.Subject.ToString())];

    internal static void ShouldBeRefused<T>(this Explained<T> result, FindingKind kind)
        where T : class
    {
        result.IsRefused.Should().BeTrue();
        result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code).Should().Contain(kind.Code);
        FluentActions.Invoking(() => result.Value).Should().Throw<InvalidOperationException>().WithMessage($"*{kind.Code}*");
    }
}
