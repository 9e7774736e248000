using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>Reads titles from the register and the disputes together (产权现状读取).</summary>
/// <remarks>
/// While a dispute about title or boundary is open, nothing that rests on the title can be entered: first registrations, transfers,
/// variations (不动产登记暂行条例第二十二条), mortgages (民法典第三百九十九条). Objections, seizures, discharges and endings can.
/// </remarks>
internal static class TitleReading
{
    internal static TitleSheet Run(RightsRegister register, DisputeLog log, ValueList<SubjectId> grounds, DateOnly on, RulebookEdition rulebook, Calculation calculation, int mostOnOneGround, int listed)
    {
        var book = new DisputeBook(log, on, rulebook, calculation);
        var disputes = book.Read();
        var refused = Disputed(register, book, on);
        foreach (var (entry, dispute) in refused)
        {
            var kind = entry is EncumbranceEntry ? FindingCatalogue.MortgagedWhileDisputed : FindingCatalogue.EnteredWhileDisputed;
            calculation.Report(kind, entry.About, [Figure.Number(entry.Number), entry.On, dispute]);
        }

        var rights = RegisterReading.Run(Without(register, [.. refused.Select(static one => one.Entry)]), on, rulebook, calculation, mostOnOneGround, listed);
        ValueList<RefusedEntry> all =
        [
            .. rights.Refused.Concat(refused.Select(static one => new RefusedEntry
            {
                Number = one.Entry.Number,
                On = one.Entry.On,
                Finding = (one.Entry is EncumbranceEntry ? FindingCatalogue.MortgagedWhileDisputed : FindingCatalogue.EnteredWhileDisputed).Code,
            })).OrderBy(static entry => entry.On).ThenBy(static entry => entry.Number),
        ];
        rights = rights with { Refused = all };
        return new() { On = on, Rights = rights, Disputes = disputes, Grounds = Titles(rights, disputes, grounds) };
    }

    private static List<(RegisterEntry Entry, SubjectId Dispute)> Disputed(RightsRegister register, DisputeBook book, DateOnly on)
    {
        var groundOf = new Dictionary<SubjectId, SubjectId>();
        var found = new List<(RegisterEntry, SubjectId)>();
        foreach (var entry in register.Until(on))
        {
            var ground = entry switch
            {
                Registration registration => groundOf[registration.About] = registration.Interest.Ground,
                RightVariation variation => groundOf[variation.About] = variation.After.Ground,
                RightTransfer or EncumbranceEntry { Encumbrance.Kind: EncumbranceKind.Mortgage } => groundOf.TryGetValue(entry.About, out var known) ? known : default(SubjectId?),
                _ => null,
            };
            if (ground is { } at && book.OpenOn(at, entry.On) is { } dispute)
            {
                found.Add((entry, dispute));
            }
        }

        return found;
    }

    private static RightsRegister Without(RightsRegister register, HashSet<RegisterEntry> refused) => refused.Count == 0 ? register : register with
    {
        Registrations = [.. register.Registrations.Where(entry => !refused.Contains(entry))],
        Transfers = [.. register.Transfers.Where(entry => !refused.Contains(entry))],
        Variations = [.. register.Variations.Where(entry => !refused.Contains(entry))],
        Encumbrances = [.. register.Encumbrances.Where(entry => !refused.Contains(entry))],
    };

    private static ValueList<GroundTitle> Titles(RightsState rights, ValueList<DisputeStanding> disputes, ValueList<SubjectId> asked)
    {
        var standing = rights.Rights.ToLookup(static right => right.Interest.Ground);
        var contradictory = rights.SetAside.Select(static right => right.Interest.Ground).ToHashSet();
        var open = disputes.Where(static one => one.IsOpen() && one.Dispute.IsOfTitle).ToLookup(static one => one.Dispute.Ground, static one => one.Dispute.Id);
        var grounds = asked.Concat(standing.Select(static group => group.Key)).Concat(contradictory).Concat(open.Select(static group => group.Key));
        return
        [
            .. grounds.Distinct().Order().Select(ground => new GroundTitle
            {
                Ground = ground,
                Clarity = open.Contains(ground) ? TitleClarity.Disputed
                    : contradictory.Contains(ground) ? TitleClarity.Contradictory
                    : standing[ground].Any(static right => right.Encumbrances.Any(static burden => burden.Kind == EncumbranceKind.Objection)) ? TitleClarity.Objected
                    : standing.Contains(ground) ? TitleClarity.Clear
                    : TitleClarity.Unregistered,
                Rights = [.. standing[ground].Select(static right => right.Interest.Id)],
                Disputes = [.. open[ground].Distinct()],
            }),
        ];
    }

    /// <summary>A parcel whose title is disputed does not go on; one that is not clear otherwise, or that nobody asked about, goes on and says so.</summary>
    internal static Baseline SetAsideDisputed(Baseline baseline, TitleSheet titles, Calculation calculation)
    {
        var byGround = titles.Grounds.ToDictionary(static title => title.Ground);
        var (accepted, setAside) = (new List<Parcel>(baseline.Parcels.Count), new List<SetAside>());
        foreach (var parcel in baseline.Parcels)
        {
            var title = byGround.GetValueOrDefault(parcel.Subject);
            if (title?.Clarity == TitleClarity.Disputed)
            {
                calculation.Report(FindingCatalogue.ParcelDisputed, parcel.Subject, [Figure.Name(string.Join('、', title.Disputes)), titles.On]);
                setAside.Add(new() { Delivered = DeliveredParcel.Of(parcel), Stage = ChainStage.Inventory, Finding = FindingCatalogue.ParcelDisputed.Code });
                continue;
            }

            if (title?.Clarity != TitleClarity.Clear)
            {
                calculation.Report(FindingCatalogue.TitleNotClear, parcel.Subject, [titles.On, Figure.Name(title?.Clarity.ToString() ?? "（未查）")]);
            }

            accepted.Add(parcel);
        }

        return new() { Parcels = [.. accepted], SetAside = [.. baseline.SetAside, .. setAside] };
    }
}
