namespace AssetPlanning.Inventory;

/// <summary>What the surveyed state shows before any plan (现状信号): broken-up land, ground in several hands.</summary>
internal static class LandSignals
{
    internal static FragmentationSignals Fragmentations(ValueList<GroupedPatch> patches, ValueList<Contact> contacts, Calculation calculation)
    {
        var byName = Unique(patches, static patch => patch.Id, calculation);
        var groups = new ContactGroups(byName.Keys);
        foreach (var contact in Known(contacts, groups, calculation))
        {
            if (byName[contact.First].Group == byName[contact.Second].Group)
            {
                groups.Join(contact.First, contact.Second);
            }
        }

        var measured = new List<Fragmentation>();
        foreach (var group in byName.Values.GroupBy(static patch => patch.Group).OrderBy(static group => group.Key))
        {
            Area[] pieces = [.. group.GroupBy(patch => groups.GroupOf(patch.Id)).Select(static piece => Area.Sum(piece.Select(static patch => patch.Area)))];
            var signal = Fragmentation.Of(group.Key, pieces);
            measured.Add(signal);
            if (calculation.Why is { } why)
            {
                FragmentationTrail.Tell(why, signal, pieces);
            }
        }

        return new() { Groups = [.. measured] };
    }

    internal static SplitHands Splits(ValueList<RepresentedAsset> assets, ValueList<Contact> contacts, Calculation calculation)
    {
        var byName = Unique(assets, static asset => asset.Id, calculation);
        var groups = new ContactGroups(byName.Keys);
        var between = new List<Contact>();
        foreach (var contact in Known(contacts, groups, calculation))
        {
            groups.Join(contact.First, contact.Second);
            if (byName[contact.First].Representative != byName[contact.Second].Representative)
            {
                between.Add(contact);
            }
        }

        var borders = between.ToLookup(contact => groups.GroupOf(contact.First));
        var split = new SplitHands
        {
            Grounds =
            [
                .. byName.Values.GroupBy(asset => groups.GroupOf(asset.Id))
                    .Where(static ground => ground.Select(static asset => asset.Representative).Distinct().Skip(1).Any())
                    .Select(ground => Split([.. ground.OrderBy(static asset => asset.Id)], borders[ground.Key]))
                    .OrderByDescending(static ground => ground.Area).ThenBy(static ground => ground.Assets[0]),
            ],
        };
        if (calculation.Why is { } why)
        {
            foreach (var ground in split.Grounds)
            {
                SplitTrail.Tell(why, ground, byName, [.. borders[groups.GroupOf(ground.Assets[0])]]);
            }
        }

        return split;
    }

    private static SplitGround Split(RepresentedAsset[] assets, IEnumerable<Contact> borders)
    {
        ValueList<HandArea> hands =
        [
            .. assets.GroupBy(static asset => asset.Representative)
                .Select(static hand => new HandArea { Representative = hand.Key, Area = Area.Sum(hand.Select(static asset => asset.Area)) })
                .OrderByDescending(static hand => hand.Area).ThenBy(static hand => hand.Representative),
        ];
        return new()
        {
            Assets = [.. assets.Select(static asset => asset.Id)],
            Area = Area.Sum(assets.Select(static asset => asset.Area)),
            Hands = hands,
            BorderBetweenHands = borders.Aggregate(Ratio.Zero, static (sum, border) => sum + border.Metres),
            Suggested = hands[0].Area > hands[1].Area ? hands[0].Representative : default(PartyId?),
        };
    }

    private static SortedDictionary<SubjectId, T> Unique<T>(ValueList<T> items, Func<T, SubjectId> nameOf, Calculation calculation)
    {
        var byName = new SortedDictionary<SubjectId, T>();
        foreach (var named in items.GroupBy(nameOf).OrderBy(static named => named.Key))
        {
            if (named.Skip(1).Any())
            {
                calculation.Report(FindingCatalogue.SignalItemTwice, named.Key, [Figure.Number(named.Count())]);
            }
            else
            {
                byName.Add(named.Key, named.First());
            }
        }

        return byName;
    }

    /// <summary>Each border once, whichever item it was stated from; contacts of items that are not in the list are told of, once for each such item.</summary>
    private static IEnumerable<Contact> Known(ValueList<Contact> contacts, ContactGroups groups, Calculation calculation)
    {
        foreach (var pair in contacts.GroupBy(static contact => contact.First < contact.Second ? (contact.First, contact.Second) : (contact.Second, contact.First)).OrderBy(static pair => pair.Key))
        {
            var (one, other) = pair.Key;
            if ((!groups.Knows(one) ? one : !groups.Knows(other) ? other : default(SubjectId?)) is { } stranger)
            {
                calculation.ReportOnce(FindingCatalogue.ContactUnknown, stranger, []);
                continue;
            }

            var longest = pair.Max(static contact => contact.Metres);
            if (pair.Any(contact => contact.Metres != longest))
            {
                calculation.Report(FindingCatalogue.ContactDiffers, one, [other, Figure.Number(pair.Select(static contact => contact.Metres).Distinct().Count()), longest]);
            }

            if (one != other)
            {
                yield return new() { First = one, Second = other, Metres = longest };
            }
        }
    }
}
