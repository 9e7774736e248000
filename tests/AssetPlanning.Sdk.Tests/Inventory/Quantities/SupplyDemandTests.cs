using AssetPlanning.Inventory;
using AssetPlanning.Tests.Explanation;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>What there is against what is wanted, class by class and place by place; totals close.</summary>
public class SupplyDemandTests(Xunit.Abstractions.ITestOutputHelper output)
{
    /// <summary>Industrial land: 30 and 10 公顷 in two districts, 20 and 25 wanted: 10 too much in one, 15 lacking in the other, of which 10 could move and 5 is nowhere.</summary>
    [Fact]
    public void Balance_SurplusHereAndLackThere_TellWhatCouldMoveFromWhatIsNowhere()
    {
        var table = Balance([Of("440105", "30 公顷"), Of("440106", "100000 m²")], [Of("440105", "12 公顷"), Of("440105", "8 公顷"), Of("440106", "25 公顷")]);

        table.Value.Rows.Select(static row => $"{row.Place.Prefix} {row.There} {row.Wanted} {row.Surplus} {row.Lack}").Should().Equal("440105 30 公顷 20 公顷 10 公顷 0 公顷", "440106 100000 m² 25 公顷 0 m² 150000 m²");
        var total = table.Value.Totals.Single();
        (total.There, total.Wanted, total.Lack, total.Movable, total.Unmet).Should().Be((Hectares(40), Hectares(45), Hectares(15).In("公顷"), Hectares(10), Hectares(5)));
        table.Codes(Severity.Warning).Should().Equal("industrial supply-demand.lacking");
        table.Why.Steps.Should().OnlyContain(static step => step.Replay() == null || step.Replay() == step.Result);
        table.Why.Of(FigureTerms.UnmetDemand).Single().Replay()!.Value.Quantity.Should().Be(Hectares(5));
    }

    [Fact]
    public void Balance_SideNobodyStates_IsNotNothing()
    {
        var table = Balance([Of("440105", "30 公顷")], [Of("440105", "20 公顷"), Of("440106", "25 公顷")]);

        table.Codes(Severity.Warning).Should().Equal("industrial supply-demand.not-checked");
        table.Value.Rows[1].Lack.Should().BeNull();
        (table.Value.Totals.Single().NotChecked, table.Value.Totals.Single().Wanted).Should().Be((1, Hectares(20)));
        Balance([Of("440105", "0 公顷")], [Of("440105", "1 公顷")]).Value.Totals.Single().Unmet.Should().Be(Hectares(1), "stated as zero is zero");
    }

    [Fact]
    public void Balance_UnitsOrSignsThatCannotBe_AreFound()
    {
        Balance([Of("440105", "30 公顷")], [Of("440105", "3 t")]).Codes().Should().Equal("industrial supply-demand.units-differ");
        Balance([Of("440105", "-1 公顷")], [Of("440105", "1 公顷")]).Codes().Should().Equal("industrial supply-demand.negative");
        Balance([Of("440105", "-1 公顷")], [Of("440105", "1 公顷")]).Value.Totals.Should().BeEmpty();
    }

    [Fact]
    public void Of_Baseline_IsItsAreaByClassAndPlace()
    {
        var baseline = AssetPlanner.Default.TakeInventory([Riverside.Mill, Riverside.Mill with { Id = "A2" }, Riverside.Mill with { Id = "A3", LandUse = "survey3:0101" }]).Value;
        ClassAmount.Of(baseline, DivisionLevel.County).Select(static one => $"{one.Class} {one.Place.Prefix} {one.Amount}").Should().Equal("survey3:0101 440106 20000 m²", "survey3:0601 440106 40000 m²");
    }

    /// <summary>For any statements: there − wanted = surplus − lack in every class, movable and unmet make up the lack, and no order changes anything.</summary>
    [Fact]
    public void Balance_AnyStatements_Close() => Runs.Each(output, 100, 10_000, static (draw, _) =>
    {
        ClassAmount[] Any() => [.. Enumerable.Range(0, draw.Int(0, 8)).Select(_ => new ClassAmount { Class = draw.Pick<SubjectId>("a", "b"), Place = draw.Pick<DivisionCode>("440105", "440106"), Amount = new(Ratio.Of(draw.Int(0, 99), 3), draw.Pick<QuantityUnit>("m²", "亩")) })];
        var (has, wants) = (Any(), Any());
        var table = Balance(has, wants);
        foreach (var total in table.Value.Totals)
        {
            (total.There - total.Wanted).Should().Be((total.Surplus - total.Lack).In(total.There.Unit));
            (total.Movable + total.Unmet).Should().Be(total.Lack.In(total.Movable.Unit));
        }

        Balance(draw.Shuffle(has), draw.Shuffle(wants)).Value.Totals.Select(static total => total.Unmet.In("m²")).Should().Equal(table.Value.Totals.Select(static total => total.Unmet.In("m²")));
    });

    private static Quantity Hectares(int number) => new(number, "公顷");

    internal static ClassAmount Of(string place, string amount) => new() { Class = "industrial", Place = place, Amount = Quantity.Parse(amount) };

    internal static Explained<SupplyDemandTable> Balance(ValueList<ClassAmount> has, ValueList<ClassAmount> wants) => AssetPlanner.Default.BalanceSupplyAndDemand(has, wants);
}
