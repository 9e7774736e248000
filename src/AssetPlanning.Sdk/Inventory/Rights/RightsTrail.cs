namespace AssetPlanning.Inventory;

/// <summary>Tells how the rights of a day came about (权利现状解释链): shares entry by entry, their sums, and why each right stands or does not.</summary>
internal static class RightsTrail
{
    internal static void Tell(Recorder why, RightsState state, List<ShareChange> changes)
    {
        var latest = new Dictionary<(SubjectId Right, PartyId Party), FigureKey>();
        foreach (var change in changes)
        {
            Tell(why, change, latest);
        }

        foreach (var right in state.Rights)
        {
            Tell(why, right.Interest, state.On, "stands", null, latest);
        }

        foreach (var right in state.OutOfTerm)
        {
            Tell(why, right, state.On, "out-of-term", null, latest);
        }

        foreach (var right in state.SetAside)
        {
            Tell(why, right.Interest, state.On, "set-aside", right.Finding, latest);
        }

        foreach (var refused in state.Refused)
        {
            why.Step(new(FigureTerms.EntryRefused.Code, RegisterReading.Layer, refused.On, Line: Math.Max(refused.Number, 0)), Figure.Number(refused.Number), Derivation.ByRule, rule: refused.Finding.ToString());
        }
    }

    private static void Tell(Recorder why, ShareChange change, Dictionary<(SubjectId Right, PartyId Party), FigureKey> latest)
    {
        var key = new FigureKey(FigureTerms.HolderShare.Code, change.Right, change.Entry.On, change.Party, Math.Max(change.Entry.Number, 0));
        var before = latest.TryGetValue((change.Right, change.Party), out var earlier) ? Operand.From(earlier, change.Before) : Operand.Of(FigureTerms.HolderShare, change.Before);
        var passed = change.After - change.Before;
        switch (change.Entry)
        {
            case Registration:
                why.Step(key, change.After, Derivation.Given);
                break;
            case var _ when passed.Sign < 0:
                why.Step(key, change.After, Derivation.Difference, [before, Operand.Of(FigureTerms.SharePassed, -passed)]);
                break;
            default:
                why.Step(key, change.After, Derivation.Sum, [before, Operand.Of(FigureTerms.SharePassed, passed)]);
                break;
        }

        latest[(change.Right, change.Party)] = key;
    }

    private static void Tell(Recorder why, RightInterest right, DateOnly on, string standing, Code<FindingKind>? because, Dictionary<(SubjectId Right, PartyId Party), FigureKey> latest)
    {
        var sum = right.Holders.Aggregate(Ratio.Zero, static (sum, holder) => sum + holder.Part);
        var shares = new FigureKey(FigureTerms.ShareSum.Code, right.Id);
        why.Step(
            shares,
            sum,
            right.Holders.Count > 0 ? Derivation.Sum : Derivation.Given,
            [.. right.Holders.Select(holder => latest.TryGetValue((right.Id, holder.Party), out var key) ? Operand.From(key, holder.Part) : Operand.Of(FigureTerms.HolderShare, holder.Part))]);
        why.Step(
            new(FigureTerms.RightStanding.Code, right.Id),
            Figure.Name(standing),
            Derivation.ByRule,
            [
                Operand.From(shares, sum),
                Operand.Of(FigureTerms.RightBegins, right.From),
                .. right.Until is { } end ? [Operand.Of(FigureTerms.RightEnds, end)] : Array.Empty<Operand>(),
                Operand.Of(FigureTerms.DayLookedAt, on),
            ],
            rule: because?.ToString() ?? "begins ≤ day < ends");
    }
}
