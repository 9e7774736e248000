using AssetPlanning.Inventory;

namespace AssetPlanning.Tests.Inventory;

/// <summary>The register as a log: the state of any day is what the entries up to it make.</summary>
public class RightsRegisterTests
{
    private static readonly Encumbrance Mortgage = new() { Id = "m1", Right = "shop-land", Kind = EncumbranceKind.Mortgage, For = "bank", Amount = Money.FromWan(500) };

    private static readonly Encumbrance Seizure = new() { Id = "s1", Right = "shop-land", Kind = EncumbranceKind.Seizure, For = "court" };

    private static readonly RightsRegister Book = Registers.Of(Registers.Shop) with
    {
        Transfers = [new() { Number = 2, On = new(2021, 5, 1), Right = "shop-land", From = "mill", To = "sister", Part = Ratio.Of(1, 3) }],
        Encumbrances = [new() { Number = 3, On = new(2022, 1, 1), Encumbrance = Mortgage }],
        Discharges = [new() { Number = 4, On = new(2024, 1, 1), Encumbrance = "m1" }],
        Variations = [new() { Number = 5, On = new(2024, 6, 1), After = Registers.Shop with { Until = new(2055, 3, 1) } }],
        Endings = [new() { Number = 6, On = new(2025, 6, 1), Right = "shop-land", Reason = "收回" }],
    };

    [Theory]
    [InlineData("2020-02-29", "", 0)]
    [InlineData("2020-03-01", "mill 1", 0)]
    [InlineData("2021-05-01", "mill 2/3, sister 1/3", 0)]
    [InlineData("2022-01-01", "mill 2/3, sister 1/3", 1)]
    [InlineData("2024-01-01", "mill 2/3, sister 1/3", 0)]
    [InlineData("2025-06-01", "", 0)]
    public void ReadRights_OnADay_IsTheStateOfThatDay(string day, string holders, int burdens)
    {
        var state = AssetPlanner.Default.ReadRights(Book, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        state.Value.Refused.Should().BeEmpty();
        string.Join("; ", state.Value.Rights.Select(static right => string.Join(", ", right.Interest.Holders.Select(static holder => $"{holder.Party} {holder.Part}")))).Should().Be(holders);
        state.Value.Rights.Sum(static right => right.Encumbrances.Count).Should().Be(burdens);
    }

    [Fact]
    public void ReadRights_AfterAVariation_HasTheNewTermAndTheHoldersOfTheRegister()
    {
        var right = AssetPlanner.Default.ReadRights(Book, new(2024, 6, 1)).Value.Rights.Should().ContainSingle().Subject.Interest;

        right.Until.Should().Be(new DateOnly(2055, 3, 1));
        right.Holders.Count.Should().Be(2);
    }

    [Fact]
    public void ReadRights_RightOutOfTerm_IsListedApart() =>
        Registers.Read(Registers.Shop with { Until = new(2025, 12, 31) }).Value.OutOfTerm.Should().ContainSingle();

    [Fact]
    public void ReadRights_TransferOfMoreThanIsHeld_IsRefusedAndChangesNothing()
    {
        var state = Registers.Read(Registers.Of(Registers.Shop) with { Transfers = [new() { Number = 2, On = new(2021, 5, 1), Right = "shop-land", From = "sister", To = "mill", Part = Ratio.Of(1, 3) }] });

        state.Codes().Should().Equal("shop-land rights.transfer-beyond-part");
        state.Value.Refused.Should().ContainSingle().Which.Number.Should().Be(2);
        state.Value.Rights.Single().Interest.Holders.Should().Equal(Registers.Shop.Holders);
    }

    /// <summary>渔业法第二十三条: a fishing licence is not traded.</summary>
    [Fact]
    public void ReadRights_TransferOfAFishingRight_IsRefusedWithTheClause()
    {
        var licence = Registers.Shop with { Right = "FIS", Purpose = null, Until = null };
        var state = Registers.Read(Registers.Of(licence) with { Transfers = [new() { Number = 2, On = new(2021, 5, 1), Right = "shop-land", From = "mill", To = "sister", Part = 1 }] });

        state.Codes().Should().Equal("shop-land rights.act-not-allowed");
        state.Findings.Single(static finding => finding.Severity == Severity.Rejected).Chinese.Should().Contain("第二十三条");
    }

    /// <summary>民法典第三百九十九条: homesteads are not mortgaged unless a law allows it; a mortgage is entered with that condition told.</summary>
    [Fact]
    public void ReadRights_MortgageOfAHomestead_TellsTheCondition()
    {
        var home = Registers.Shop with { Right = "HOM", Purpose = null, Until = null };
        var state = Registers.Read(Registers.Of(home) with { Encumbrances = [new() { Number = 2, On = new(2022, 1, 1), Encumbrance = Mortgage }] });

        state.Findings.Should().ContainSingle(static finding => finding.Code == FindingCatalogue.RightActOnCondition.Code).Which.Chinese.Should().Contain("第三百九十九条");
        Registers.Read(Registers.Of(home with { Right = "WTR" }) with { Encumbrances = [new() { Number = 2, On = new(2022, 1, 1), Encumbrance = Mortgage }] })
            .Codes(Severity.Warning).Should().Contain("shop-land rights.act-not-stated", "what the catalogue does not say is no permission");
    }

    [Fact]
    public void ReadRights_SeizedRight_PassesToNobodyAndIsNotMortgaged()
    {
        var state = Registers.Read(Registers.Of(Registers.Shop) with
        {
            Encumbrances = [new() { Number = 2, On = new(2021, 1, 1), Encumbrance = Seizure }, new() { Number = 4, On = new(2022, 1, 1), Encumbrance = Mortgage }],
            Transfers = [new() { Number = 3, On = new(2021, 5, 1), Right = "shop-land", From = "mill", To = "sister", Part = 1 }],
            Endings = [new() { Number = 5, On = new(2023, 1, 1), Right = "shop-land" }],
        });

        state.Value.Refused.Select(static entry => entry.Number).Should().Equal(3, 4, 5);
        state.Findings.Where(static finding => finding.Severity == Severity.Rejected).Should().OnlyContain(static finding => finding.Code == FindingCatalogue.RightSeized.Code);
        state.Value.Rights.Single().Encumbrances.Should().Equal(Seizure);
    }

    [Fact]
    public void ReadRights_EndingWithAMortgageOnIt_IsToldAndTheMortgageGoesWithIt()
    {
        var state = Registers.Read(Registers.Of(Registers.Shop) with
        {
            Encumbrances = [new() { Number = 2, On = new(2022, 1, 1), Encumbrance = Mortgage }],
            Endings = [new() { Number = 3, On = new(2023, 1, 1), Right = "shop-land" }],
        });

        state.Value.Rights.Should().BeEmpty();
        state.Codes(Severity.Warning).Should().Contain("shop-land rights.encumbered-when-ended");
    }

    [Fact]
    public void ReadRights_ImpossibleEntries_AreRefusedOneByOne()
    {
        var state = Registers.Read(new RightsRegister
        {
            Registrations =
            [
                new() { Number = 1, On = new(2020, 3, 1), Interest = Registers.Shop },
                new() { Number = 2, On = new(2020, 3, 1), Interest = Registers.Shop },
                new() { Number = 3, On = new(2020, 3, 1), Interest = Registers.Shop with { Id = "odd", Right = "x-none" } },
                new() { Number = 1, On = new(2020, 4, 1), Interest = Registers.Lease },
            ],
            Transfers = [new() { Number = 4, On = new(2021, 1, 1), Right = "unheard-of", From = "a", To = "b", Part = 1 }],
            Encumbrances = [new() { Number = 5, On = new(2021, 1, 1), Encumbrance = Mortgage }, new() { Number = 6, On = new(2021, 1, 1), Encumbrance = Mortgage }],
            Discharges = [new() { Number = 7, On = new(2021, 1, 1), Encumbrance = "m9" }],
        });

        state.Value.Refused.Select(static entry => $"{entry.Number} {entry.Finding}").Should().Equal(
            "2 rights.registered-already", "3 rights.type-unknown", "1 rights.entry-number-twice", "4 rights.not-registered", "6 rights.encumbrance-twice", "7 rights.encumbrance-unknown");
    }
}
