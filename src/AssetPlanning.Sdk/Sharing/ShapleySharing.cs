namespace AssetPlanning.Sharing;

/// <summary>Shares what is left in proportion to Shapley values of declared coalitions (按贡献分成, 夏普利值法).</summary>
/// <remarks>portion = φ ÷ v(all); see <see cref="ShapleyValue"/>. The coalitions say what the parties would achieve, not what there is to share.</remarks>
public sealed record ShapleySharing : SharingRule
{
    /// <summary>Every coalition of the 1 to 12 parties, once, with what it achieves (联盟收益).</summary>
    public required ValueList<CoalitionWorth> Coalitions { get; init; }

    /// <summary>Who gets the fen that do not divide evenly.</summary>
    public ResidualRule Residual { get; init; } = ResidualRule.LargestRemainder;

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        var parties = Coalitions.SelectMany(static coalition => coalition.Members).Distinct().Order().ToValueList();
        if (!IsComplete(turn, parties))
        {
            return;
        }

        var shares = ShapleyValue.Of(parties, Coalitions);
        var all = shares.Aggregate(Ratio.Zero, static (sum, share) => sum + share.Fen);
        if (all.Sign <= 0 || shares.Any(static share => share.Fen.Sign < 0))
        {
            turn.Report(FindingCatalogue.CoalitionsUnclear, [Figure.Name(turn.Rule), Figure.Name(all.Sign <= 0 ? "v(N) ≤ 0" : "φ < 0")]);
            return;
        }

        ValueList<Portion> portions = [.. shares.Select(share => new Portion(share.Party, share.Fen / all))];
        var told = turn.Why is null ? [] : Told(turn, shares, all);
        turn.PayInPortions(turn.RemainingOperand, portions, Residual, party => told[party]);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"可分余额按夏普利值之比分配（{Residual.Chinese()}）；联盟收益：{string.Join("；", Coalitions.Select(static coalition => $"{{{coalition.Members.Chinese()}}} {coalition.Worth.ToText()}"))}。",
        $"What is left is shared in proportion to Shapley values of: {string.Join("; ", Coalitions.Select(static coalition => $"{{{coalition.Members.English()}}} {ClauseWords.YuanEnglish(coalition.Worth)}"))}.");

    private Dictionary<PartyId, Operand> Told(in SharingTurn turn, ValueList<ShapleyShare> shares, Ratio all)
    {
        var worth = new Operand[1 << shares.Count];
        foreach (var coalition in Coalitions)
        {
            var set = Enumerable.Range(0, shares.Count).Where(at => coalition.Members.Contains(shares[at].Party)).Sum(static at => 1 << at);
            worth[set] = Operand.Of(FigureTerms.CoalitionWorth, coalition.Worth);
        }

        var values = new List<Operand>();
        for (var at = 0; at < shares.Count; at++)
        {
            worth[0] = Operand.Of(FigureTerms.ShapleyWorth, Figure.Number(at));
            values.Add(Operand.From(turn.Tell(FigureTerms.ShapleyWorth, shares[at].Party, shares[at].Fen / 100, Derivation.ShapleyValue, [.. worth]), shares[at].Fen / 100));
        }

        var whole = Operand.From(turn.Tell(FigureTerms.ShapleyWorth, default, all / 100, Derivation.Sum, [.. values]), all / 100);
        var told = new Dictionary<PartyId, Operand>();
        foreach (var (share, value) in shares.Zip(values))
        {
            told[share.Party] = Operand.From(turn.Tell(FigureTerms.Portion, share.Party, share.Fen / all, Derivation.Quotient, [value, whole]), share.Fen / all);
        }

        return told;
    }

    private bool IsComplete(in SharingTurn turn, ValueList<PartyId> parties)
    {
        var problem = parties.Count is < 1 or > ShapleyValue.MostParties ? "n"
            : Coalitions.Any(static coalition => coalition.Members.Count == 0 || coalition.Members.Distinct().Count() < coalition.Members.Count) ? "S"
            : Coalitions.Select(static coalition => coalition.Members.Order().ToValueList()).Distinct().Count() != (1 << parties.Count) - 1
                || Coalitions.Count != (1 << parties.Count) - 1 ? $"2^{parties.Count} − 1"
            : null;
        return problem is null || turn.Refuse(FindingCatalogue.CoalitionsUnclear, [Figure.Name(turn.Rule), Figure.Name(problem)]);
    }
}
