using AssetPlanning.Rulebook;

namespace AssetPlanning.Tests.Rulebook;

public class RulebookTests
{
    /// <summary>The source names six dominant directions (主导方向), five classes of detailed-plan units, three themes of special plans.</summary>
    [Fact]
    public void Embedded_ClosedLists_HaveTheNumbersOfTheSource()
    {
        var edition = RulebookEdition.Embedded;
        edition.Directions.All.Count.Should().Be(6);
        edition.UnitClasses.All.Count.Should().Be(5);
        edition.PlanThemes.All.Count.Should().Be(3);
        edition.Rights.Find("CLU-S")!.Chinese.Should().Be("国有建设用地使用权");
        edition.Rights.Contains("x-none").Should().BeFalse();
        edition.Rights.Find("x-none").Should().BeNull();
        edition.UnitClasses.All.SelectMany(unit => unit.Directions).Should().OnlyContain(direction => edition.Directions.Contains(direction));
    }

    [Fact]
    public void AddRight_OwnCode_IsAcceptedByTheInventoryOfThatPlannerOnly()
    {
        var right = new RightType { Code = "x-forest-carbon", Chinese = "碳汇", English = "carbon" };
        var planner = new AssetPlannerBuilder().AddRight(right).Build();
        var parcel = Support.RiversideProgramme.Parcel("A", 1, "s", right: "x-forest-carbon");
        planner.TakeInventory([parcel]).IsRefused.Should().BeFalse();
        AssetPlanner.Default.TakeInventory([parcel]).IsRefused.Should().BeTrue();
        planner.Rulebook.Rights.All.Select(term => term.Code).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Builder_WrongNamesOrUse_IsMisuse()
    {
        FluentActions.Invoking(() => new AssetPlannerBuilder().AddRight(new() { Code = "CLU-X", Chinese = "", English = "" })).Should().Throw<ArgumentException>();
        var twice = new AssetPlannerBuilder().AddRight(new() { Code = "x-a", Chinese = "", English = "" });
        FluentActions.Invoking(() => twice.AddRight(new() { Code = "x-a", Chinese = "", English = "" })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new AssetPlannerBuilder().AddSharingRule("floor", Support.OwnRulesContext.Default.PayFloor)).Should().Throw<ArgumentException>();
        var built = new AssetPlannerBuilder();
        _ = built.Build();
        FluentActions.Invoking(built.Build).Should().Throw<InvalidOperationException>();
    }
}
