using AssetPlanning.Conformity;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using static AssetPlanning.Tests.Conformity.PlanQuestions;

namespace AssetPlanning.Tests.Conformity;

public class FeedbackTests
{
    /// <summary>135 亩 are 9 公顷, one less than planned.</summary>
    [Fact]
    public void CheckFeedback_AnObservation_IsHeldAgainstItsItemInItsUnit()
    {
        var told = Loop(Observed);
        var line = told.Value.Lines.Single();
        (line.Observed, line.Difference).Should().Be((Quantity.Parse("9 公顷"), Quantity.Parse("-1 公顷")));
        (line.Status, line.State).Should().Be((VerdictStatus.Conflict, FeedbackState.Open));
        told.Value.IsClosed.Should().BeFalse();
        told.Why.Steps.Should().ContainSingle().Which.By.Should().Be(Derivation.Difference);
        Loop(Observed with { Observed = Quantity.Parse("150 亩") }).Value.Lines.Single().Status.Should().Be(VerdictStatus.Clear);
    }

    [Theory]
    [InlineData("2026-06-30", null, FeedbackState.Open)]
    [InlineData("2026-06-29", null, FeedbackState.Overdue)]
    [InlineData("2026-06-29", "2026-06-30", FeedbackState.Closed)]
    [InlineData("2026-06-29", "2026-07-01", FeedbackState.Overdue)]
    public void CheckFeedback_OnTheDay_IsOpenUntilItsTermIsOver(string answerBy, string? answered, FeedbackState state)
    {
        static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var told = Loop(Observed with { AnswerBy = Day(answerBy), Answer = answered is null ? null : Answer with { On = Day(answered) } });
        told.Value.Lines.Single().State.Should().Be(state);
        told.About(FindingCatalogue.FeedbackOverdue).Should().HaveCount(state == FeedbackState.Overdue ? 1 : 0);
        told.About(FindingCatalogue.FeedbackAnsweredLate).Should().HaveCount(state == FeedbackState.Closed ? 1 : 0);
    }

    /// <summary>A promise to adjust the plan closes the loop only when a later version of that plan took it up.</summary>
    [Theory]
    [InlineData(null, FeedbackState.NotTakenUp)]
    [InlineData("restoration@1", FeedbackState.NotTakenUp)]
    [InlineData("other@2", FeedbackState.NotTakenUp)]
    [InlineData("restoration@2", FeedbackState.Closed)]
    public void CheckFeedback_PlanAdjusted_IsClosedByALaterVersion(string? version, FeedbackState state)
    {
        var answer = Answer with { Outcome = FeedbackOutcome.PlanAdjusted, TakenUpIn = version is null ? null : PlanVersion.Parse(version) };
        var loop = Loop(Observed with { Answer = answer }).Value;
        loop.Lines.Single().State.Should().Be(state);
        loop.IsClosed.Should().Be(state == FeedbackState.Closed);
    }

    [Fact]
    public void CheckFeedback_WhatCannotBeLinked_IsSetAsideAndItsItemUnobserved()
    {
        var told = Loop(Observed with { Plan = new("restoration", 2) });
        told.Value.SetAside.Should().Equal("F1");
        told.Value.Unobserved.Should().Equal("trees");
        told.About(FindingCatalogue.FeedbackMissing).Should().Equal("trees");
        told.Value.IsClosed.Should().BeFalse();
    }
}
