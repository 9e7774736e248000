using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>Who pays the company of a partnership (付费机制).</summary>
[JsonConverter(typeof(NameConverter<PaymentMechanism>))]
public enum PaymentMechanism
{
    /// <summary>使用者付费: users alone.</summary>
    UserPays,

    /// <summary>可行性缺口补助: users, and the public for what is missing.</summary>
    ViabilityGap,

    /// <summary>政府付费: the public alone, for what is available.</summary>
    Availability,
}

/// <summary>One year of a partnership in operation (运营年度).</summary>
public sealed record PartnershipYear
{
    /// <summary>What operation costs in it (年度运营成本).</summary>
    public required Money OperatingCost { get; init; }

    /// <summary>What users pay in it (当年使用者付费).</summary>
    public required Money UserIncome { get; init; }
}

/// <summary>What the public pays to the company of a public-private partnership (PPP 运营补贴).</summary>
/// <remarks>
/// Payment of year n of N = construction cost × (1 + profit) × (1 + discount)ⁿ ÷ N + operating cost × (1 + profit), less what users pay
/// under a viability gap, never below nothing; nothing when users pay alone. What users pay comes into the account by product lines.
/// The formula is the one known from 《政府和社会资本合作项目财政承受能力论证指引》(财金〔2015〕21号); its text was not at hand, and
/// the result says so. Every number is the contract's.
/// </remarks>
public sealed record PublicPayment : FinancingInstrument
{
    /// <summary>Who pays (付费方).</summary>
    public required PartyId Payer { get; init => field = value.OrThrow(); }

    /// <summary>Who is paid (项目公司).</summary>
    public required PartyId Company { get; init => field = value.OrThrow(); }

    /// <summary>Who pays for what (付费机制).</summary>
    public required PaymentMechanism Mechanism { get; init; }

    /// <summary>What building cost (项目全部建设成本).</summary>
    public required Money ConstructionCost { get; init; }

    /// <summary>The profit agreed (合理利润率).</summary>
    public required Ratio Profit { get; init; }

    /// <summary>The discount rate agreed (年度折现率).</summary>
    public required Ratio Discount { get; init; }

    /// <summary>How amounts become fen (取整).</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>The day of the first payment; the others follow year by year (首次付费日).</summary>
    public required DateOnly FirstPayment { get; init; }

    /// <summary>The years of operation, 1 to 100 (财政运营补贴周期).</summary>
    public required ValueList<PartnershipYear> Years { get; init; }

    /// <inheritdoc/>
    public override void Schedule(ref FinancingTurn turn)
    {
        if (Years.Count is < 1 or > 100 || Profit <= -1 || Discount <= -1 || ConstructionCost.Sign < 0)
        {
            turn.Report(FindingCatalogue.PartnershipImpossible, [Figure.Number(Years.Count), Profit, Discount, ConstructionCost]);
            return;
        }

        if (!turn.IsInCalendar(FirstPayment, Years.Count - 1) || Mechanism == PaymentMechanism.UserPays)
        {
            return;
        }

        turn.Report(FindingCatalogue.PartnershipFormulaUnconfirmed);
        var growth = (Ratio.One + Profit) / Years.Count;
        foreach (var (at, year) in Years.Index())
        {
            growth *= Ratio.One + Discount;
            Pay(ref turn, FirstPayment.AddYears(at), year, growth);
        }
    }

    private void Pay(ref FinancingTurn turn, DateOnly day, PartnershipYear year, Ratio growth)
    {
        var built = ConstructionCost.Times(growth, Rounding);
        var run = year.OperatingCost.Times(Ratio.One + Profit, Rounding);
        var users = Mechanism == PaymentMechanism.ViabilityGap ? year.UserIncome : Money.Zero;
        var amount = Money.Max(Money.Zero, built + run - users);
        var key = turn.Subsidise(FinancingTerms.PublicPayment, day, Payer, Company, amount);
        if (turn.Why is { } why)
        {
            var (builtKey, runKey, dueKey) = (turn.KeyOf(FinancingTerms.AnnualConstruction, day), turn.KeyOf(FinancingTerms.AnnualOperation, day), turn.KeyOf(FinancingTerms.AnnualDue, day));
            why.Step(builtKey, built, Derivation.TimesRatio, [Operand.Of(FinancingTerms.ConstructionCost, ConstructionCost), Operand.Of(FinancingTerms.Growth, growth)], Rounding);
            why.Step(runKey, run, Derivation.MarkUp, [Operand.Of(FinancingTerms.OperatingCost, year.OperatingCost), Operand.Of(FinancingTerms.Profit, Profit)], Rounding);
            why.Step(dueKey, built + run, Derivation.Sum, [Operand.From(builtKey, built), Operand.From(runKey, run)]);
            var by = amount == built + run - users ? Derivation.Difference : Derivation.ByRule;
            why.Step(key, amount, by, [Operand.From(dueKey, built + run), Operand.Of(FinancingTerms.UserIncome, users)], rule: Mechanism.ToString());
        }
    }
}
