using AssetPlanning.Tests.Support;
using Microsoft.CodeAnalysis;

namespace AssetPlanning.Tests.Architecture;

/// <summary>What a file may know is seen from its folder; these tests keep that true.</summary>
public class FloorsTests
{
    /// <summary>A hole in the compilation would hide whatever stands in it.</summary>
    [Fact]
    public void Core_CompiledFromSource_HasNoUnresolvedSymbol() =>
        CoreCompilation.Core.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.ToString())
            .Should().BeEmpty();

    [Fact]
    public void Files_OfTheCore_AreAllLookedAt() =>
        CoreCompilation.Files.Select(static tree => Repository.Relative(tree.FilePath, Repository.Core))
            .Should().Contain(["AssetPlanner.cs", "Vocabulary/Money.cs", "Json/RuleKinds.cs", "DependencyInjection/AssetPlanningServices.cs"]);

    [Fact]
    public void Floors_AllFiles_KnowOnlyWhatStandsBeforeThem() =>
        CoreCompilation.Files.SelectMany(static tree => FloorWalk.Violations(CoreCompilation.Core, tree)).Should().BeEmpty();

    [Theory]
    [InlineData("Territory/Planted.cs", "namespace AssetPlanning.Territory; internal sealed record Planted(Integration.Purchase Upward);", "Purchase")]
    [InlineData("Territory/Planted.cs", "namespace AssetPlanning.Territory; internal abstract class Planted { internal abstract Supply.Grant Upward(); }", "Grant")]
    [InlineData("Vocabulary/Planted.cs", "namespace AssetPlanning; internal static class Planted { internal static object Upward() { return FindingCatalogue.All; } }", "FindingCatalogue")]
    [InlineData("Vocabulary/Planted.cs", "namespace AssetPlanning; internal static class Planted { internal static void Upward() { Type hidden() => typeof(Balance.FinancialBalance); _ = hidden(); } }", "FinancialBalance")]
    [InlineData("Financing/Planted.cs", "namespace AssetPlanning.Financing; internal sealed record Planted(Sharing.CostRecovery Sideways);", "CostRecovery")]
    [InlineData("Approval/Planted.cs", "namespace AssetPlanning.Approval; internal static class Planted { internal static string Sideways() => nameof(Valuation.Appraisal); }", "Appraisal")]
    [InlineData("Inventory/Market/Planted.cs", "namespace AssetPlanning.Inventory; internal sealed record Planted { internal ValueList<Supply.SuppliedAsset> Upward { get; init; } }", "SuppliedAsset")]
    [InlineData("Inventory/Planted.cs", "namespace AssetPlanning.Inventory; internal sealed class Planted : List<Dictionary<int, Operation.ProductLine[]>>;", "ProductLine")]
    [InlineData("Accounting/Planted.cs", "using System.ComponentModel; namespace AssetPlanning.Accounting; [TypeConverter(typeof(Json.DocumentWriter))] internal sealed class Planted;", "DocumentWriter")]
    [InlineData("Balance/Planted.cs", "namespace AssetPlanning.Balance; internal static class Planted { internal static void Upward() => AssetPlanner.Default.ToString(); }", "AssetPlanner")]
    [InlineData("Json/Planted.cs", "namespace AssetPlanning.Json; internal static class Planted { internal static object Upward() => new AssetPlannerBuilder(); }", "AssetPlannerBuilder")]
    [InlineData("Planted.cs", "namespace AssetPlanning; internal static class Planted { internal static object Upward() => typeof(AssetPlanningServices); }", "AssetPlanningServices")]
    [InlineData("Spatial/Grid/Planted.cs", "namespace AssetPlanning.Spatial; internal static class Planted { internal static object Upward() => typeof(Dissolution); }", "Dissolution")]
    [InlineData("Inventory/Planted.cs", "namespace AssetPlanning.Inventory; internal sealed record Planted(Parcel Upward);", "Parcel")]
    [InlineData("Inventory/Codes/Planted.cs", "namespace AssetPlanning.Inventory; internal static class Planted { internal static void Upward() { var hidden = new UnitDossier[1]; _ = hidden; } }", "UnitDossier")]
    [InlineData("Rulebook/Planted.cs", "using AssetPlanning.Supply; namespace AssetPlanning.Rulebook; internal sealed class Planted;", "AssetPlanning.Supply")]
    [InlineData("Sharing/Planted.cs", "namespace AssetPlanning.Sharing; internal static class Planted { internal static bool Upward(object any) => any is Inventory.Parcel { Id: var id }; }", "Parcel")]
    [InlineData("Inventory/Planted.cs", "namespace AssetPlanning.Inventory; internal static class Planted { internal static void Measure(NetTopologySuite.Geometries.Geometry one) { var area = one.Area; } }", "Geometry.Area")]
    [InlineData("Territory/Planted.cs", "namespace AssetPlanning.Territory; internal static class Planted { internal static object Cut(NetTopologySuite.Geometries.Geometry one) => NetTopologySuite.Operation.OverlayNG.OverlayNGRobust.Union(one); }", "OverlayNGRobust")]
    public void FloorWalk_PlantedViolation_IsReported(string file, string code, string knows)
    {
        var (compilation, planted) = CoreCompilation.With(file, code);

        var violations = FloorWalk.Violations(compilation, planted);

        compilation.GetSemanticModel(planted).GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        violations.Should().Contain(violation => violation.StartsWith(file + ":", StringComparison.Ordinal) && violation.Contains(knows, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Supply/Planted.cs", "using AssetPlanning.Integration; namespace AssetPlanning.Supply; internal sealed record Planted(ValueList<Purchase> Downward);")]
    [InlineData("DependencyInjection/Planted.cs", "namespace AssetPlanning; internal static class Planted { internal static object Downward() => AssetPlanner.Default; }")]
    [InlineData("Spatial/Layers/Planted.cs", "namespace AssetPlanning.Spatial; internal sealed record Planted(PolygonSet PartOfItStandsFurtherOn);")]
    [InlineData("Inventory/Rights/Planted.cs", "namespace AssetPlanning.Inventory; internal sealed record Planted(Parcel Downward);")]
    [InlineData("Spatial/Planted.cs", "namespace AssetPlanning.Spatial; internal static class Planted { internal static object Cut(NetTopologySuite.Geometries.Geometry one) => NetTopologySuite.Operation.OverlayNG.OverlayNGRobust.Union(one); }")]
    [InlineData("Inventory/Planted.cs", "namespace AssetPlanning.Inventory; internal sealed record Planted(NetTopologySuite.Geometries.Polygon Shape) { internal int Corners => Shape.Coordinates.Length; }")]
    public void FloorWalk_PlantedUseOfALowerFloor_IsNotReported(string file, string code)
    {
        var (compilation, planted) = CoreCompilation.With(file, code);

        compilation.GetSemanticModel(planted).GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        FloorWalk.Violations(compilation, planted).Should().BeEmpty();
    }
}
