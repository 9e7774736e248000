using AssetPlanning.Conformity;
using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;
using static AssetPlanning.Tests.Conformity.PlanQuestions;

namespace AssetPlanning.Tests.Conformity;

public class LandUseStructureTests(ITestOutputHelper output)
{
    /// <summary>The village of 100 公顷, class by class, by hand.</summary>
    [Fact]
    public void StructureOf_FirstLevel_AddsUpToTheWholeOnBothSides()
    {
        var told = PlanBook.StructureOf(VillageUses, RulebookEdition.Embedded);
        told.Value.Rows.Select(static row => FormattableString.Invariant($"{row.LandUse} {row.Before.In(AreaUnit.Hectare)} {row.After.In(AreaUnit.Hectare)} {row.ShareBefore} {row.ShareAfter}")).Should().Equal(
            "2023:01 62 60 0.62 0.6", "2023:03 20 20 0.2 0.2", "2023:07 15 14 0.15 0.14", "2023:09 0 2 0 0.02", "2023:12 3 3 0.03 0.03", "2023:16 0 1 0 0.01");
        told.Value.Whole.Should().Be(Area.FromHectares(100));
        told.Value.Flows.Where(static flow => flow.From != flow.To).Select(static flow => FormattableString.Invariant($"{flow.From}>{flow.To} {flow.Area.In(AreaUnit.Hectare)}")).Should().Equal(
            "2023:01>2023:09 2", "2023:07>2023:16 1");
        told.Why.Steps.Where(static step => step.Key.Term == FigureTerms.StructureWhole.Code).Should().HaveCount(2).And.OnlyContain(static step => step.Result == Area.FromHectares(100));
        told.Findings.Count.Should().Be(0);
    }

    [Fact]
    public void StructureOf_ClassesThatCannotBeTold_AreSetAsideWithTheirArea()
    {
        var told = PlanBook.StructureOf([.. VillageUses, Turned("unclear", "survey3:0809", "2023:0101", 7)], RulebookEdition.Embedded);
        (told.Value.Whole, told.Value.SetAsideArea).Should().Be((Area.FromHectares(100), Area.FromHectares(7)));
        told.Value.SetAside.Should().Equal("unclear");
        told.About(FindingCatalogue.TransitionClassUnclear).Should().Equal("unclear");
    }

    /// <summary>Every row is what the transfers bring and take, every table the sum of its places, whatever the order.</summary>
    [Fact]
    public void StructureOf_DrawnTransitions_ClosesInEveryDirection() => Runs.Each(output, 30, 2_000, static (draw, _) =>
    {
        string[] uses = ["2023:0101", "2023:0103", "2023:0703", "2023:0901", "2023:16", "survey3:0702"];
        var drawn = Enumerable.Range(0, draw.Int(1, 30))
            .Select(at => Turned($"t{at}", draw.Pick(uses), draw.Pick(uses), draw.Int(0, 999) / 10m, draw.Pick("44>4401>a", "44>4401>b", "44>4402>c")))
            .ToArray();
        var table = PlanBook.StructureOf([.. drawn], RulebookEdition.Embedded, draw.OnceIn(2)).Value;
        table.Whole.Should().Be(Area.Sum(drawn.Select(static transition => transition.Area)));
        Area.Sum(table.Rows.Select(static row => row.Before)).Should().Be(table.Whole);
        Area.Sum(table.Rows.Select(static row => row.After)).Should().Be(table.Whole);
        Area.Sum(table.Places.Select(static place => place.Whole)).Should().Be(table.Whole);
        foreach (var row in table.Rows)
        {
            Area.Sum(table.Flows.Where(flow => flow.From == row.LandUse).Select(static flow => flow.Area)).Should().Be(row.Before);
            Area.Sum(table.Flows.Where(flow => flow.To == row.LandUse).Select(static flow => flow.Area)).Should().Be(row.After);
            Area.Sum(table.Places.SelectMany(static place => place.Rows).Where(part => part.LandUse == row.LandUse).Select(static part => part.After)).Should().Be(row.After);
        }

        PlanBook.StructureOf([.. draw.Shuffle(drawn)], RulebookEdition.Embedded).Value.Should().Be(PlanBook.StructureOf([.. drawn], RulebookEdition.Embedded).Value);
    });

    /// <summary>100 公顷 by 5 : 3 : 2. With at most 40 for a, the other 60 go 36 : 24; with at most 30 for b, c takes 30; with at least 25 for c, b takes 35.</summary>
    [Theory]
    [InlineData(100, 100, 0, "50 30 20")]
    [InlineData(40, 100, 0, "40 36 24")]
    [InlineData(40, 30, 0, "40 30 30")]
    [InlineData(40, 100, 25, "40 35 25")]
    public void Distribute_WithinBounds_ByWeight(int mostA, int mostB, int leastC, string parts)
    {
        var told = Divide(100, Bearer("a", 5, 0, mostA), Bearer("b", 3, 0, mostB), Bearer("c", 2, leastC, 100));
        string.Join(' ', told.Value.Parts.Select(static part => part.Area.In(AreaUnit.Hectare))).Should().Be(parts);
        told.Value.Parts[0].IsBounded.Should().Be(mostA == 40);
        told.Why.Steps[^1].Result.Should().Be((Figure)Area.FromHectares(100));
    }

    [Fact]
    public void Distribute_WithoutWeight_TakesTheLeastAndNoMore()
    {
        Divide(10, Bearer("a", 0, 3, 10), Bearer("b", 1, 0, 10)).Value.Parts.Select(static part => part.Area.In(AreaUnit.Hectare)).Should().Equal([3, 7]);
        Divide(10, Bearer("a", 0, 3, 10), Bearer("b", 1, 0, 6)).IsRefused.Should().BeTrue();
        Divide(3, Bearer("a", 0, 3, 10), Bearer("b", 0, 0, 6)).Value.Parts.Select(static part => part.Area.In(AreaUnit.Hectare)).Should().Equal([3, 0]);
    }

    /// <summary>
    /// The parts add up, keep to their bounds, and there is one t: who is between bounds has weight × t to within a step, who is at
    /// the most would have had more, who is at the least less. That is what makes the division the only fair one.
    /// </summary>
    [Fact]
    public void Distribute_DrawnBounds_AddsUpWithOneRate() => Runs.Each(output, 300, 20_000, static (draw, _) =>
    {
        var bounds = Enumerable.Range(0, draw.Int(1, 7)).Select(at =>
        {
            var least = draw.Int(0, 20);
            return Bearer($"p{at}", draw.Int(1, 9), least, least + draw.Int(0, 30));
        }).ToArray();
        var least = (int)bounds.Sum(static bound => (long)bound.Least.In(AreaUnit.Hectare).Round(Rounding.HalfUp));
        var most = (int)bounds.Sum(static bound => (long)bound.Most.In(AreaUnit.Hectare).Round(Rounding.HalfUp));
        var whole = draw.Int(least, most);
        var parts = Divide(whole, bounds).Value.Parts;
        Area.Sum(parts.Select(static part => part.Area)).Should().Be(Area.FromHectares(whole));
        Divide(whole, draw.Shuffle(bounds)).Value.Parts.Should().Equal(parts);
        Ratio Of(int at, int steps) => (parts[at].Area.In(AreaUnit.Hectare) + steps) / bounds[at].Weight;
        for (var i = 0; i < bounds.Length; i++)
        {
            (parts[i].Area >= bounds[i].Least && parts[i].Area <= bounds[i].Most).Should().BeTrue();
            for (var j = 0; j < bounds.Length; j++)
            {
                // Whoever could take a step more is not behind whoever could give one up.
                if (parts[i].Area < bounds[i].Most && parts[j].Area > bounds[j].Least)
                {
                    (Of(i, 1) >= Of(j, -1)).Should().BeTrue($"{i} stands back behind {j}");
                }
            }
        }
    });
}
