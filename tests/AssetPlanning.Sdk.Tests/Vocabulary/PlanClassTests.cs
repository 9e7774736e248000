namespace AssetPlanning.Tests.Vocabulary;

/// <summary>四级三类.</summary>
public class PlanClassTests
{
    [Theory]
    [InlineData(PlanClass.Overall, PlanLevel.Nation, true)]
    [InlineData(PlanClass.Overall, PlanLevel.Province, true)]
    [InlineData(PlanClass.Overall, PlanLevel.City, true)]
    [InlineData(PlanClass.Overall, PlanLevel.County, true)]
    [InlineData(PlanClass.Special, PlanLevel.Nation, true)]
    [InlineData(PlanClass.Special, PlanLevel.Province, true)]
    [InlineData(PlanClass.Special, PlanLevel.City, true)]
    [InlineData(PlanClass.Special, PlanLevel.County, true)]
    [InlineData(PlanClass.AllocationUnit, PlanLevel.Nation, false)]
    [InlineData(PlanClass.AllocationUnit, PlanLevel.Province, false)]
    [InlineData(PlanClass.AllocationUnit, PlanLevel.City, true)]
    [InlineData(PlanClass.AllocationUnit, PlanLevel.County, true)]
    public void ExistsAt_EveryClassAtEveryLevel_IsTheMatrixOfLevelsAndClasses(PlanClass planClass, PlanLevel level, bool exists) =>
        planClass.ExistsAt(level).Should().Be(exists);

    [Fact]
    public void PlanLevelsAndClasses_All_AreFourAndThree()
    {
        Enum.GetValues<PlanLevel>().Should().Equal(PlanLevel.Nation, PlanLevel.Province, PlanLevel.City, PlanLevel.County);
        Enum.GetValues<PlanClass>().Should().Equal(PlanClass.Overall, PlanClass.Special, PlanClass.AllocationUnit);
    }

    [Fact]
    public void ExistsAt_UndeclaredClass_Throws() =>
        FluentActions.Invoking(() => ((PlanClass)9).ExistsAt(PlanLevel.City)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(PlanClass.Overall)]
    [InlineData(PlanClass.AllocationUnit)]
    public void ExistsAt_UndeclaredLevel_IsFalse(PlanClass planClass) => planClass.ExistsAt((PlanLevel)9).Should().BeFalse();
}
