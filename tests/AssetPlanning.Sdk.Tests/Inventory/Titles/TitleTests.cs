using AssetPlanning.Inventory;
using AssetPlanning.Tests.Explanation;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Titles and disputes: while a title is disputed nothing rests on it (民法典第三百九十九条, 土地管理法第十四条).</summary>
public class TitleTests
{
    internal static readonly Dispute Border = new() { Id = "case-1", Ground = "A1", Matter = DisputeMatter.Boundary, Parties = ["mill", "collective"] };

    private static readonly RightsRegister Register = Registers.Of(Registers.Shop) with
    {
        Encumbrances = [new() { Number = 2, On = new(2024, 6, 1), Encumbrance = new() { Id = "m1", Right = "shop-land", Kind = EncumbranceKind.Mortgage, For = "bank" } }],
        Transfers = [new() { Number = 3, On = new(2025, 1, 1), Right = "shop-land", From = "mill", To = "heir", Part = 1 }],
    };

    /// <summary>Decided and delivered on 2 March 2024: a court may be asked through 1 April, the thirtieth day; on the 2nd it is final and the mortgage of June stands.</summary>
    [Fact]
    public void ReadTitles_DecisionNobodySuedAgainst_IsFinalTheDayAfterThirtyDays()
    {
        ValueList<DisputeStep> decided = [Step(1, "2024-01-10", DisputeAct.Raise), Step(2, "2024-03-02", DisputeAct.Decide)];
        var last = Read(decided, new(2024, 4, 1)).Value;
        (last.Disputes.Single().State, last.Disputes.Single().SuitUntil, last.Find("A1")!.Clarity).Should().Be((DisputeState.Decided, new DateOnly(2024, 4, 1), TitleClarity.Disputed));

        var after = Read(decided, new(2024, 4, 2)).Value;
        (after.Disputes.Single().State, after.Disputes.Single().Since, after.Find("A1")!.Clarity).Should().Be((DisputeState.Settled, new DateOnly(2024, 4, 2), TitleClarity.Clear));
        Read(decided, new(2024, 12, 31)).Value.Rights.Rights.Single().Encumbrances.Select(static burden => burden.Id).Should().Equal("m1");
    }

    /// <summary>Raised in January 2024 and open since: the mortgage of June and the transfer of 2025 are both refused, each with its law.</summary>
    [Fact]
    public void ReadTitles_WhileADisputeIsOpen_MortgageAndTransferAreRefused()
    {
        var titles = Read([Step(1, "2024-01-10", DisputeAct.Raise)], Registers.Today);

        titles.Codes().Should().Equal("shop-land title.mortgaged-while-disputed", "shop-land title.entered-while-disputed");
        titles.Findings.First(static finding => finding.Code == FindingCatalogue.MortgagedWhileDisputed.Code).Basis!.ToString().Should().Contain("第三百九十九条");
        titles.Value.Rights.Refused.Select(static entry => entry.Number).Should().Equal(2, 3);
        titles.Value.Rights.Rights.Single().Interest.Holders.Single().Party.Should().Be((PartyId)"mill");
        titles.Value.Rights.Rights.Single().Encumbrances.Should().BeEmpty();
        titles.Value.Find("A1")!.Disputes.Should().Equal("case-1");
    }

    /// <summary>Withdrawn between the two: the mortgage fell into the dispute, the transfer after it. A dispute about compensation hinders neither.</summary>
    [Fact]
    public void ReadTitles_OnlyWhileItIsOpenAndOnlyAboutTitle_Hinders()
    {
        Read([Step(1, "2024-01-10", DisputeAct.Raise), Step(2, "2024-12-31", DisputeAct.Withdraw)], Registers.Today).Value.Rights.Refused.Select(static entry => entry.Number).Should().Equal(2);
        var paid = AssetPlanner.Default.ReadTitles(Register, new() { Disputes = [Border with { Matter = DisputeMatter.Compensation }], Steps = [Step(1, "2024-01-10", DisputeAct.Raise)] }, Registers.Today);
        paid.Value.Rights.Refused.Should().BeEmpty();
        paid.Value.Find("A1")!.Clarity.Should().Be(TitleClarity.Clear);
        var contracted = AssetPlanner.Default.ReadTitles(Register, new() { Disputes = [Border with { Matter = DisputeMatter.ContractRight }], Steps = [Step(1, "2024-01-10", DisputeAct.Raise), Step(2, "2024-02-10", DisputeAct.Arbitrate)] }, Registers.Today);
        contracted.Value.Rights.Refused.Count.Should().Be(2, "who holds is not clear, whoever decides it");
        paid.Codes(Severity.Warning).Should().StartWith("case-1 dispute.open").And.NotContain(static code => code.Contains("title.", StringComparison.Ordinal));
    }

    /// <summary>A border goes to the government before a court; a contract may go to arbitration or to court at once (农村土地承包法第五十五条).</summary>
    [Theory]
    [InlineData(DisputeMatter.Boundary, "Raise Sue", "dispute.decision-first", DisputeState.Raised)]
    [InlineData(DisputeMatter.Boundary, "Raise Decide Sue Judge", null, DisputeState.Settled)]
    [InlineData(DisputeMatter.Boundary, "Raise Arbitrate", "dispute.move-impossible", DisputeState.Raised)]
    [InlineData(DisputeMatter.Contract, "Raise Sue Judge", null, DisputeState.Settled)]
    [InlineData(DisputeMatter.Contract, "Raise Mediate FailMediation Arbitrate Award", null, DisputeState.Decided)]
    [InlineData(DisputeMatter.Contract, "Raise Mediate Settle Sue", "dispute.move-impossible", DisputeState.Settled)]
    [InlineData(DisputeMatter.Contract, "Raise Withdraw Raise", null, DisputeState.Raised)]
    [InlineData(DisputeMatter.Contract, "Raise Decide", "dispute.move-impossible", DisputeState.Raised)]
    public void ReadTitles_StepsOfTheLaw_LeadWhereTheyLead(DisputeMatter matter, string acts, string? refused, DisputeState state)
    {
        ValueList<DisputeStep> steps = [.. acts.Split(' ').Select(static (act, at) => Step(at + 1, "2025-12-20", Enum.Parse<DisputeAct>(act)))];
        var titles = AssetPlanner.Default.ReadTitles(Registers.Of(), new() { Disputes = [Border with { Matter = matter }], Steps = steps }, Registers.Today);

        titles.Value.Disputes.Single().State.Should().Be(state);
        titles.Findings.Where(static finding => finding.Severity == Severity.Warning && finding.Code != FindingCatalogue.DisputeOpen.Code).Select(static finding => finding.Code.ToString())
            .Should().Equal(refused is null ? [] : [refused]);
    }

    /// <summary>Sued on the thirtieth day it is in court; sued on the thirty-first it was final already.</summary>
    [Theory]
    [InlineData("2024-04-01", DisputeState.InCourt)]
    [InlineData("2024-04-02", DisputeState.Settled)]
    public void ReadTitles_SuitOnTheLastDayAndAfterIt_AreToldApart(string sued, DisputeState state) =>
        Read([Step(1, "2024-01-10", DisputeAct.Raise), Step(2, "2024-03-02", DisputeAct.Decide), Step(3, sued, DisputeAct.Sue)], new(2024, 5, 1)).Value.Disputes.Single().State.Should().Be(state);

    /// <summary>The worst of what is wrong names the title: dispute before contradiction before objection before nothing registered.</summary>
    [Fact]
    public void ReadTitles_EachGround_IsAsClearAsItsWorst()
    {
        var objected = Registers.Shop with { Id = "r-b", Ground = "B" };
        var broken = Registers.Shop with { Id = "r-c", Ground = "C", Holders = [new("mill", Ratio.Of(1, 2))] };
        var register = Registers.Of(Registers.Shop, objected, broken) with
        {
            Encumbrances = [new() { Number = 9, On = new(2025, 1, 1), Encumbrance = new() { Id = "o", Right = "r-b", Kind = EncumbranceKind.Objection, For = "collective" } }],
        };
        var titles = AssetPlanner.Default.ReadTitles(register, new() { Disputes = [] }, Registers.Today, grounds: ["D"]).Value;

        titles.Grounds.Select(static title => $"{title.Ground} {title.Clarity}").Should().Equal("A1 Clear", "B Objected", "C Contradictory", "D Unregistered");
    }

    /// <summary>Two parcels, one disputed: it is set aside, the other goes on, nothing is lost; what is then frozen does not hold it.</summary>
    [Fact]
    public void SetAsideDisputed_BeforeFreezing_KeepsTheWhole()
    {
        var baseline = AssetPlanner.Default.TakeInventory([Riverside.Mill, Riverside.Mill with { Id = "B1", Area = Area.FromSquareMetres(500) }]).Value;
        var clean = AssetPlanner.Default.SetAsideDisputed(baseline, Read([Step(1, "2024-01-10", DisputeAct.Raise)], Registers.Today).Value);

        clean.Codes(Severity.Warning).Should().Equal("A1 title.parcel-disputed", "B1 title.not-clear");
        clean.Value.Parcels.Single().Id.ToString().Should().Be("B1");
        (clean.Value.TotalArea() + Area.Sum(clean.Value.SetAside.Select(static aside => aside.Parcel.Area))).Should().Be(baseline.TotalArea());
        var frozen = AssetPlanner.Default.Freeze(clean.Value, "A-2026", Registers.Today);
        frozen.Print.Should().NotBe(AssetPlanner.Default.Freeze(baseline, "A-2026", Registers.Today).Print);
        AssetPlanner.Default.Verify(frozen).Value.SetAside.Single().Finding.Should().Be(FindingCatalogue.ParcelDisputed.Code);
    }

    internal static DisputeStep Step(int number, string on, DisputeAct act) =>
        new() { Of = "case-1", Number = number, On = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), Act = act };

    private static Explained<TitleSheet> Read(ValueList<DisputeStep> steps, DateOnly on) => AssetPlanner.Default.ReadTitles(Register, new() { Disputes = [Border], Steps = steps }, on);
}
