using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Effects from outside: declared, cited, beside the value.</summary>
public class EffectTests
{
    internal static readonly Citation Study = new("影响研究", "表3");

    private static readonly ExternalScale Walk = new()
    {
        Indicator = "minutes-to-station", Unit = "分钟", Kind = EffectKind.Accessibility, Basis = Study, Steps = [new(0, 0.1m), new(15, 0.05m), new(30, 0)],
    };

    internal static readonly EffectTerms Terms = new()
    {
        On = new(2026, 6, 30),
        Contacts = [new() { First = "P1", Second = "P3", Metres = 80 }, new() { First = "P2", Second = "P1", Metres = 20 }],
        Neighbours = [new() { Cause = "2023:14", On = "2023:07", Factor = 0.04m, Basis = Study }, new() { Cause = "2023:1001", Factor = -0.02m, Basis = Study }],
        Scales = [Walk],
        Observations = [Observe("P1", "2026-01-01", 12), Observe("P1", "2026-05-01", 15), Observe("P1", "2026-07-01", 1), Observe("P2", "2026-01-01", 40), Observe("P3", "2026-01-01", 29), Observe("P4", "2026-01-01", 0)],
        Synergies = [new() { Id = "park-and-homes", Members = [new("P1", "land"), new("P3", "trees")], Factor = Ratio.Of(1, 3), Basis = Study }],
    };

    internal static ExternalObservation Observe(string parcel, string day, Ratio number) =>
        new() { Parcel = parcel, Indicator = "minutes-to-station", Day = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Number = number, Source = new("导航平台", "2026") };

    /// <summary>
    /// 4 % of 55,800,055.80 for the park next door is 2,232,002.232; the works next to it take 2 %, 1,116,001.116; 15 minutes on the day is 5 %,
    /// 2,790,002.79 (the observation of July is not known in June). A third of 55,800,055.80 + 560,000 for park and homes together.
    /// </summary>
    [Fact]
    public void ShowEffects_Valley_AreFactorTimesPlannedValueEachByItself()
    {
        var shown = Valley.Planner.ShowEffects(Valley.Assets, Terms);
        shown.Value.Effects.Select(static one => $"{one.On} {one.Kind} {one.From} {one.Factor} {one.Amount} {one.Observed:yyyy-MM-dd}").Should().Equal(
            "P1 Neighbour P2 -0.02 -1116001.12 ",
            "P1 Neighbour P3 0.04 2232002.23 ",
            "P1 Accessibility minutes-to-station 0.05 2790002.79 2026-05-01",
            "P2 Accessibility minutes-to-station 0 0.00 2026-01-01",
            "P3 Accessibility minutes-to-station 0.05 28000.00 2026-01-01",
            "P4 Accessibility minutes-to-station 0.1 15000.00 2026-01-01",
            "park-and-homes Synergy park-and-homes 1/3 18786685.27 ");
        shown.Value.Totals.Select(static total => $"{total.Kind} {total.Amount}").Should().Equal("Neighbour 1116001.11", "Accessibility 2833002.79", "Synergy 18786685.27");
        shown.Findings.Should().BeEmpty();
        Valley.ShouldReplay(shown);
    }

    /// <summary>Effects are shown apart: what the assets are worth is what it was.</summary>
    [Fact]
    public void ShowEffects_Always_LeavesEveryValueAsItWas()
    {
        var before = Valley.Planner.Write(Valley.Assets);
        _ = Valley.Planner.ShowEffects(Valley.Assets, Terms).Value;
        Valley.Planner.Write(Valley.Assets).Should().Equal(before);
        typeof(PlannedAsset).GetProperties().Concat(typeof(Appraisal).GetProperties()).Should().NotContain(static property => property.PropertyType == typeof(ShownEffect));
    }

    [Fact]
    public void ShowEffects_WhatIsNotKnown_IsNotNoEffect()
    {
        EffectTerms terms = Terms with
        {
            Contacts = [.. Terms.Contacts, new() { First = "P1", Second = "ghost", Metres = 1 }],
            Observations = [Observe("P1", "2026-01-01", -1), Observe("P2", "2026-01-01", 1), Observe("P2", "2026-01-01", 2), Observe("ghost", "2026-01-01", 1), Observe("P3", "2026-01-01", 1) with { Indicator = "noise" }],
            Synergies = [.. Terms.Synergies, new() { Id = "alike", Members = [new("P1", "land"), new("P3", "land")], Factor = 1, Basis = Study }, new() { Id = "far", Members = [new("P1", "land"), new("ghost", "sea")], Factor = 1, Basis = Study }],
        };
        Valley.Planner.ShowEffects(Valley.Assets, terms).Findings.Select(static finding => $"{finding.Subject} {finding.Code}").Should().Equal(
            "ghost effect.unknown-parcel", "noise effect.scale-missing", "P1 effect.below-scale", "P2 effect.observed-twice", "P3 effect.not-observed", "P4 effect.not-observed", "alike effect.synergy-of-one-kind", "far effect.synergy-member-unknown");
        Valley.Planner.ShowEffects(Valley.Assets, Terms with { Scales = [Walk, Walk] }).About(FindingCatalogue.EffectScaleTwice).Should().Equal("minutes-to-station");
        Valley.Planner.ShowEffects(Valley.Assets, Terms with { Synergies = [Terms.Synergies[0], Terms.Synergies[0]] }).About(FindingCatalogue.SynergyTwice).Should().Equal("park-and-homes");
        FluentActions.Invoking(static () => Walk with { Kind = EffectKind.Neighbour }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => Walk with { Steps = [new(1, 0), new(1, 1)] }).Should().Throw<ArgumentException>();
    }

    /// <summary>A rule for all green, one for parks, one for parks on homes: one park, one effect, the nearest. The same rule twice is none.</summary>
    [Fact]
    public void ShowEffects_SeveralRulesFit_OneHolds()
    {
        NeighbourRule Green(string cause, Ratio factor, string? on = null) => new() { Cause = cause, On = on is null ? default(Code<LandUse>?) : on, Factor = factor, Basis = Study };
        var contacts = Terms with { Contacts = [new() { First = "P1", Second = "P3", Metres = 1 }] };
        string[] Of(params NeighbourRule[] rules) => [.. Valley.Planner.ShowEffects(Valley.Assets, contacts with { Neighbours = rules }).Value.Effects
            .Where(static one => one.Kind == EffectKind.Neighbour).Select(static one => $"{one.On} {one.Factor}")];
        Of(Green("2023:14", 0.01m, "2023:07"), Green("2023:1401", 0.03m, "2023:070102"), Green("2023:1401", 0.02m)).Should().Equal("P1 0.03");
        Of(Green("2023:1401", 0.02m), Green("2023:14", 0.01m, "2023:070102")).Should().Equal(["P1 0.02"], "the nearest cause goes before the nearest land");
        Of(Green("2023:1401", 0.02m), Green("2023:1401", 0.02m)).Should().BeEmpty();
        Valley.Planner.ShowEffects(Valley.Assets, contacts with { Neighbours = [Green("2023:1401", 0.02m), Green("2023:1401", 0.05m)] }).About(FindingCatalogue.EffectRuleTwice).Should().Equal("2023:1401");

        var own = Valley.Planner.ShowEffects(Valley.Assets, contacts with { Contacts = [new() { First = "P3", Second = "P3", Metres = 1 }] });
        own.About(FindingCatalogue.EffectOfItself).Should().Equal("P3");
        own.Value.Effects.Should().NotContain(static one => one.Kind == EffectKind.Neighbour);
    }

    /// <summary>Park and homes, homes and park: one synergy, declared both ways; neither is shown. Other kinds of the same ground are another.</summary>
    [Fact]
    public void ShowEffects_SynergyBothWays_IsDeclaredTwice()
    {
        var one = Terms.Synergies[0];
        var back = one with { Id = "homes-and-park", Members = [one.Members[1], one.Members[0]] };
        var shown = Valley.Planner.ShowEffects(Valley.Assets, Terms with { Synergies = [one, back] });
        shown.About(FindingCatalogue.SynergyTwice).Should().Equal("homes-and-park", "park-and-homes");
        shown.Value.Totals.Should().NotContain(static total => total.Kind == EffectKind.Synergy);
        var other = back with { Members = [new("P3", "land"), new("P1", "trees")] };
        Valley.Planner.ShowEffects(Valley.Assets, Terms with { Synergies = [one, other] }).Value.Effects.Count(static effect => effect.Kind == EffectKind.Synergy).Should().Be(2);
    }

    [Fact]
    public void ShowEffects_OrderOfTheDeclarations_IsNothing() =>
        Valley.Planner.ShowEffects(Valley.Assets, Terms with
        {
            Contacts = [.. Terms.Contacts.Reverse().Select(static contact => new Contact { First = contact.Second, Second = contact.First, Metres = contact.Metres })],
            Neighbours = [.. Terms.Neighbours.Reverse()],
            Observations = [.. Terms.Observations.Reverse()],
        }).Value.Should().Be(Valley.Planner.ShowEffects(Valley.Assets, Terms).Value);
}
