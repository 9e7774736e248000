using AssetPlanning.Rulebook;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>What a right is, by the clauses of the laws; and what the catalogue does not know, said as such.</summary>
public class RightProfilesTests
{
    private static readonly RulebookEdition Edition = RulebookEdition.Embedded;

    [Fact]
    public void Profile_OfEveryBuiltInRight_IsThere() =>
        Edition.Law.Profiles.Keys.Should().BeEquivalentTo(Edition.Rights.All.Select(static right => right.Code));

    [Fact]
    public void Profile_StateConstructionLand_LiesInThreeLayersOfStateLand()
    {
        var profile = Edition.Profile("CLU-S");

        profile.Layers.Should().Equal(SpatialLayer.Surface, SpatialLayer.Above, SpatialLayer.Below);
        profile.Ownerships.Should().Equal(Ownership.State);
        profile.SetUp.Single(static way => way.By == "allotment").Ruling.Condition!.Chinese.Should().Be("仅限法定划拨用途");
        Edition.Cite(profile.Registrable.Basis[0]).ToString().Should().Be("《不动产登记暂行条例》 第五条");
    }

    /// <summary>渔业法第二十三条; 民法典第三百九十八、三百九十九条; 农村土地承包法第四十一条; 取水许可条例第二十七条.</summary>
    [Theory]
    [InlineData("FIS", RulingAnswer.No, RulingAnswer.Unknown, RulingAnswer.Unknown)]
    [InlineData("HOM", RulingAnswer.Unknown, RulingAnswer.Conditional, RulingAnswer.Yes)]
    [InlineData("CLU-V", RulingAnswer.Unknown, RulingAnswer.Conditional, RulingAnswer.Yes)]
    [InlineData("LMR", RulingAnswer.Unknown, RulingAnswer.Yes, RulingAnswer.Conditional)]
    [InlineData("WTR", RulingAnswer.Conditional, RulingAnswer.Unknown, RulingAnswer.Unknown)]
    [InlineData("SEA", RulingAnswer.Yes, RulingAnswer.Yes, RulingAnswer.Yes)]
    [InlineData("MIN", RulingAnswer.Yes, RulingAnswer.Yes, RulingAnswer.Yes)]
    public void Profile_TransferMortgageRegistration_AreThoseOfTheLaw(string right, RulingAnswer transfer, RulingAnswer mortgage, RulingAnswer registration)
    {
        var profile = Edition.Profile(right);

        profile.Transferable.Answer.Should().Be(transfer);
        profile.Mortgageable.Answer.Should().Be(mortgage);
        profile.Registrable.Answer.Should().Be(registration);
    }

    [Fact]
    public void Terms_LongestTermRows_AreAllNamedByTheirProfiles() =>
        Edition.Rows.Where(static row => row.Parameter == "right.longest-term")
            .Where(static row => !Edition.Profile(row.Right!.Value).Terms.Any(term => term.Parameter == row.Parameter && term.Right == row.Right && term.Purpose == row.Purpose))
            .Select(static row => row.ToString()).Should().BeEmpty();

    [Fact]
    public void Terms_OfSeaUse_AreTheSixPurposesOfTheSeaAreaLaw() =>
        Edition.Profile("SEA").Terms.Where(static term => term.Parameter == "right.longest-term")
            .Select(static term => Edition.Ask(StandardParameters.RightLongestTerm, term.Right!.Value, term.Purpose!.Value, new(2026, 1, 1)).Value.ToString())
            .Should().Equal("15", "20", "25", "30", "40", "50");

    [Fact]
    public void Profile_RightOfAUser_KnowsNothing()
    {
        var edition = new AssetPlannerBuilder().AddRight(new() { Code = "x-own", Chinese = "自定义", English = "own" }).Build().Rulebook;

        edition.Profile("x-own").Transferable.Answer.Should().Be(RulingAnswer.Unknown);
        edition.Profile("x-own").Evidence.Should().Be(Evidence.Unconfirmed);
        edition.MaySupply("transfer", "x-own").Answer.Should().Be(RulingAnswer.Unknown);
    }

    [Fact]
    public void Profile_WhatIsUnconfirmed_IsNeverConfirmed()
    {
        Edition.Profile("SAU").SetUp.Single(static way => way.By == "authorised").Ruling.IsConfirmed.Should().BeFalse();
        Edition.Profile("CLU-S").SetUp.Single(static way => way.By == "authorised").Ruling.IsConfirmed.Should().BeFalse();
        Edition.Profile("CLU-S").SetUp.Single(static way => way.By == "grant-auction").Ruling.IsConfirmed.Should().BeTrue();
        Ruling.Unstated.IsConfirmed.Should().BeFalse();
    }

    /// <summary>民法典第三百四十五条; 农村土地承包法第三十八条; 矿产资源法第三十四条.</summary>
    [Fact]
    public void Compatibility_OfTwoRights_DependsOnTheLayer()
    {
        Edition.Compatibility("CLU-S", "CLU-S", RightPlace.OtherLayer).Answer.Should().Be(RulingAnswer.Yes);
        Edition.Compatibility("CLU-S", "CLU-S", RightPlace.OnRight).Answer.Should().Be(RulingAnswer.Unknown);
        Edition.Compatibility("LCR", "LMR", RightPlace.OnRight).Condition!.Chinese.Should().Be("期限不超过承包期的剩余期限");
        Edition.Compatibility("MIN", "CLU-S", RightPlace.OtherLayer).Answer.Should().Be(RulingAnswer.Conditional);
        Edition.Compatibility("FLU", "EAS", RightPlace.OnRight).Condition!.English.Should().Contain("usufruct");
    }

    [Fact]
    public void Compatibility_RulingOnThePair_GoesBeforeOneOnAnyBase()
    {
        var law = Edition.Law;
        var closed = new RightCompatibility { Base = "HOM", Attached = "LSE", Place = RightPlace.OnRight, Ruling = new(RulingAnswer.No, basis: [new() { Source = "unconfirmed", Evidence = Evidence.Unconfirmed }]) };

        foreach (var pairs in (ValueList<RightCompatibility>[])[law.Compatibilities.Add(closed), new ValueList<RightCompatibility>().Add(closed).Concat(law.Compatibilities)])
        {
            var edition = Edition with { Law = law with { Compatibilities = pairs } };
            edition.Compatibility("HOM", "LSE", RightPlace.OnRight).Answer.Should().Be(RulingAnswer.No);
            edition.Compatibility("SAU", "LSE", RightPlace.OnRight).Answer.Should().Be(RulingAnswer.Conditional);
        }
    }

    [Fact]
    public void UnknownCode_OnEveryDoor_IsRefused()
    {
        Refused(static () => Edition.Profile("NONE"));
        Refused(static () => Edition.Compatibility("CLU-S", "NONE", RightPlace.OnRight));
        Refused(static () => Edition.Compatibility("NONE", "LSE", RightPlace.OnRight));
        Refused(static () => Edition.MaySupply("none", "CLU-S"));
        Refused(static () => Edition.MaySupply("transfer", "NONE"));
        Refused(static () => Edition.MayIntegrate("none", "CLU-S"));
        Refused(static () => Edition.Control("none", "any"));
        Refused(static () => Edition.Control("ecological-redline", "none"));
        Refused(static () => Edition.Rule("none"));
        Refused(static () => Edition.Cite(new LegalBasis { Source = "none", Evidence = Evidence.Statute }));
    }

    private static void Refused(Func<object?> ask) => ask.Should().Throw<ArgumentException>().WithMessage("* has no *");
}
