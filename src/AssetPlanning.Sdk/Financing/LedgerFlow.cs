using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>A flow of a ledger as it counts in a sum (计入额): a correction with a minus, under the ends of what it takes back.</summary>
internal readonly record struct LedgerFlow(Posting Posting, PartyId Payer, PartyId Payee, Money Amount)
{
    /// <summary>The flows of a ledger one by one; none of them is kept.</summary>
    internal static IEnumerable<LedgerFlow> Of(Ledger ledger)
    {
        var columns = ledger.Columns;
        for (var row = 0; row < columns.Count; row++)
        {
            yield return new(columns[row], columns.Parties[columns.From[row]], columns.Parties[columns.To[row]], Money.FromFen(columns.Amounts[row]));
        }
    }

    /// <summary>Coverage, budgets and feedback are about money: things and claims pay no debt.</summary>
    internal bool IsCash => Posting.Medium == Medium.Cash;

    internal FigureKey Key => Posting.Key;

    internal FlowKind Kind => Posting.Kind;

    internal DateOnly Day => Posting.Day;

    /// <summary>Interest paid by a further draw: the debt carries it, and it is paid with the principal.</summary>
    internal bool IsCapitalised => Kind == FlowKind.Draw && Key.Term == FinancingTerms.Capitalised.Code;

    /// <summary>The same flow, counted the other way round.</summary>
    internal LedgerFlow Negated => this with { Amount = -Amount };

    /// <summary>Sums flows and tells the sum: what counts, less what is taken back or off.</summary>
    internal static Operand Total(FigureKey key, IReadOnlyCollection<LedgerFlow> flows, Recorder? why, string? rule = null)
    {
        var sum = Money.Sum(flows.Select(static flow => flow.Amount));
        if (why is not null)
        {
            ValueList<Operand> counted = [.. Operands(flows, 1)];
            ValueList<Operand> less = [.. Operands(flows, -1)];
            if (less.Count > 0)
            {
                var gross = key with { Line = key.Line + 1 };
                var before = Money.Sum(counted.Select(static operand => operand.Value.Money));
                why.Step(gross, before, Derivation.Sum, counted, rule: rule);
                why.Step(key, sum, Derivation.Difference, [Operand.From(gross, before), .. less], rule: rule);
            }
            else
            {
                why.Step(key, sum, Derivation.Sum, counted, rule: rule);
            }
        }

        return Operand.From(key, sum);
    }

    private static IEnumerable<Operand> Operands(IEnumerable<LedgerFlow> flows, int sign) =>
        flows.Where(flow => flow.Amount.Sign == sign).Select(static flow => Operand.From(flow.Key, flow.Posting.Amount));
}
