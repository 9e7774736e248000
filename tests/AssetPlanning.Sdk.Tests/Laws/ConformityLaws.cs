using System.Text;
using AssetPlanning.Conformity;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;
using static AssetPlanning.Tests.Support.TestMap;

namespace AssetPlanning.Tests.Laws;

/// <summary>What no data and no rule can do to a verdict: improve it by knowing less, or weaken it by asking more.</summary>
public class ConformityLaws(ITestOutputHelper output)
{
    private const int Everyday = 25, Full = 2_000;

    private static readonly string[] lines = [Farmland, "forest-land", "welfare-forest", "redlist-mangrove"];

    [Fact]
    public void RemovingALayer_NeverMakesASubjectClear() => Runs.Each(output, Everyday, Full, (draw, _) =>
    {
        var map = new RandomMap(draw);
        var before = map.Check();
        ValueList<PlanLayerEntry> cards = [.. map.Layers.Select(layer => layer.Entry)];
        foreach (var gone in map.Layers)
        {
            var left = map.Layers.Where(layer => layer != gone).ToArray();
            var after = map.Check(PlanLayerRegistry.Of(left, RulebookEdition.Embedded, cards).Value, map.Rules);
            for (var subject = 0; subject < map.Boxes.Length; subject++)
            {
                (after.StatusOf(subject) == VerdictStatus.Clear && before.StatusOf(subject) != VerdictStatus.Clear).Should().BeFalse();
            }
        }
    });

    [Fact]
    public void AddingAFeature_NeverWeakensAVerdict() => Runs.Each(output, Everyday, Full, (draw, _) =>
    {
        var map = new RandomMap(draw);
        var before = map.Check();
        var at = draw.Int(0, map.Layers.Length - 1);
        var layer = map.Layers[at];
        PlanLayer[] more = [.. map.Layers];
        (int, int, int, int)[] boxes = [.. map.FeaturesOf[at], RandomMap.BoxOf(draw)];
        more[at] = new(layer.Entry with { DeclaredCount = layer.Entry.DeclaredCount + 1 }, TestMap.Boxes(boxes), layer.Extent, layer.Covered);
        ShouldNotBeWeaker(map, before, map.Check(Registry(more), map.Rules));
    });

    [Fact]
    public void AddingARule_NeverWeakensAVerdict() => Runs.Each(output, Everyday, Full, (draw, _) =>
    {
        var map = new RandomMap(draw);
        var added = Stated("x-added", draw.OnceIn(2)
            ? new AllowsAll()
            : new ZoneControl { Layers = LayerSelection.OfLine(draw.Pick(lines)), ForOutside = draw.OnceIn(2), Rulings = [Ruling("construction", draw.Pick(Enum.GetValues<Consequence>()))] });
        added = added with { Side = draw.Pick(RuleSide.Owner, RuleSide.Regulator) };
        ShouldNotBeWeaker(map, map.Check(), map.Check(Registry(map.Layers), map.Rules.Add(added)));
    });

    /// <summary>The metamorphic relation of 统一行使用途管制职责: another owner, the same verdicts to the byte, even for a rule that asks.</summary>
    [Fact]
    public void AnotherOwner_ChangesNoVerdictOfTheRegulator() => Runs.Each(output, Everyday, Full, (draw, _) =>
    {
        var map = new RandomMap(draw);
        var rules = map.Rules.Add(Stated("x-asks", new ObjectsToTheState()));
        SubjectOwner owner = new() { Ownership = Ownership.State, Holder = "farm" }, other = new() { Ownership = Ownership.Collective, Holder = "village" };
        string Owned(SubjectOwner? by, ValueList<StatedRule> given) => Bytes(map.Check(Registry(map.Layers), given, subject => subject with { Owner = by }));
        Owned(owner, rules).Should().Be(Owned(null, rules)).And.Be(Owned(other, rules));

        // The same rule from the owner's side may ask, and then differs; it never makes a verdict weaker.
        ValueList<StatedRule> asOwner = [.. map.Rules, Stated("x-asks", new ObjectsToTheState()) with { Side = RuleSide.Owner }];
        Owned(owner, asOwner).Should().NotBe(Owned(other, asOwner));
        ShouldNotBeWeaker(map, map.Check(), map.Check(Registry(map.Layers), asOwner, subject => subject with { Owner = owner }));
    });

    [Fact]
    public void AnyOrderAndThreads_SameBytes() => Runs.Each(output, Everyday, Full, (draw, run) =>
    {
        var map = new RandomMap(draw);
        var expected = Bytes(map.Check());
        var order = draw.Shuffle(Enumerable.Range(0, map.Boxes.Length));
        var index = ConformityIndex.Build(Registry([.. draw.Shuffle(map.Layers)]));
        var shuffled = ConformityBook.Check(
            index,
            TestMap.Boxes([.. order.Select(at => map.Boxes[at])]),
            [.. order.Select(at => map.Subjects[at])],
            [.. draw.Shuffle(map.Rules)],
            RulebookEdition.Embedded,
            Terms,
            threads: run % 3 + 1);
        Bytes(shuffled.Value).Should().Be(expected);
    });

    /// <summary>Rules, cards and terms have days, which records print as the culture of the thread has them.</summary>
    [Fact]
    public void AnyCulture_SameFingerprints()
    {
        var map = new RandomMap(Draw.For(Runs.Seed, 0));
        var prints = Cultures.Names.Select(name => Cultures.In(name, () => string.Join('|', ConformityBook.Check(
            ConformityIndex.Build(Registry(map.Layers)), TestMap.Boxes(map.Boxes), map.Subjects, map.Rules, RulebookEdition.Embedded, Terms).Provenance.Inputs.Select(static input => input.Print))));
        prints.Distinct().Should().ContainSingle();
    }

    /// <summary>The ground of every verdict is the whole, piece by piece, and the cell of the table is its sum.</summary>
    [Fact]
    public void Pieces_OfEveryVerdict_AddUpToTheWhole() => Runs.Each(output, Everyday, Full, (draw, _) =>
    {
        var map = new RandomMap(draw);
        var table = map.Check();
        for (var subject = 0; subject < map.Boxes.Length; subject++)
        {
            var told = table.VerdictOf(subject).Value;
            told.Status.Should().Be(table.StatusOf(subject));
            told.Constrained.Should().Be(table.ConstrainedOf(subject));
            var (x0, y0, x1, y1) = map.Boxes[subject];
            told.Whole.SquareMetres.Should().Be((x1 - x0) * (y1 - y0));
            foreach (var verdict in told.Verdicts)
            {
                var ground = verdict.Ground!;
                MeasuredArea Sum(GroundStanding standing) => ground.Parts.Where(part => part.Standing == standing).Aggregate(MeasuredArea.Zero, (sum, part) => sum + part.Area);
                Sum(GroundStanding.Objected).Should().Be(ground.Objected);
                Sum(GroundStanding.Open).Should().Be(ground.Open);
                (ground.Objected + ground.Open + Sum(GroundStanding.Allowed)).Should().Be(told.Whole);
                var rule = table.Rules.Index().Single(row => row.Item.Id.ToString() == verdict.Rule).Index;
                (table[subject, rule] == new VerdictCell(verdict.Status, verdict.Consequence, ground.Objected, ground.Open)).Should().BeTrue();
            }

            told.Verdicts.Aggregate(MeasuredArea.Zero, (sum, verdict) => sum + verdict.Ground!.Objected).Should().BeGreaterThanOrEqualTo(told.Constrained);
        }
    });

    /// <summary>A table may be asked from several threads at once.</summary>
    [Fact]
    public void VerdictOf_FromSeveralThreads_IsTheSame() => Runs.Each(output, 5, 100, (draw, _) =>
    {
        var map = new RandomMap(draw);
        var table = map.Check();
        var alone = Enumerable.Range(0, map.Boxes.Length).Select(subject => table.VerdictOf(subject).Value).ToArray();
        var together = new SubjectVerdict[8 * map.Boxes.Length];
        Parallel.For(0, together.Length, at => together[at] = table.VerdictOf(at % map.Boxes.Length).Value);
        for (var at = 0; at < together.Length; at++)
        {
            (together[at] == alone[at % map.Boxes.Length]).Should().BeTrue();
        }
    });

    private static void ShouldNotBeWeaker(RandomMap map, ConformityTable before, ConformityTable after)
    {
        for (var subject = 0; subject < map.Boxes.Length; subject++)
        {
            after.StatusOf(subject).Should().BeOneOf(Enum.GetValues<VerdictStatus>().Where(status => status <= before.StatusOf(subject)));
            (after.ConstrainedOf(subject) >= before.ConstrainedOf(subject)).Should().BeTrue();
        }
    }

    private static string Bytes(ConformityTable table)
    {
        var text = new StringBuilder();
        foreach (var (subject, at) in table.Subjects.Select((subject, at) => (subject.Id, at)).OrderBy(pair => pair.Id))
        {
            text.Append(subject).Append(' ').Append(table.StatusOf(at)).Append(' ').Append(table.ConstrainedOf(at)).Append('\n');
            for (var rule = 0; rule < table.Rules.Count; rule++)
            {
                text.Append(table.Rules[rule].Id).Append(' ').Append(table[at, rule]).Append('\n');
            }

            text.AppendJoin('\n', table.VerdictOf(at).Value.Verdicts.SelectMany(verdict => verdict.Ground?.Parts ?? []));
        }

        return text.ToString();
    }

    private sealed record AllowsAll : ConformityRule
    {
        public override LayerSelection? Watches => LayerSelection.OfLine(Farmland);

        public override void Judge(ref ConformityTurn turn)
        {
            foreach (var piece in turn.Ground)
            {
                turn.Allow(piece);
            }
        }
    }

    private sealed record ObjectsToTheState : ConformityRule
    {
        private static readonly ActivityRuling No = Ruling("construction", Consequence.Forbidden);

        public override LayerSelection? Watches => LayerSelection.OfLine(Farmland);

        public override void Judge(ref ConformityTurn turn)
        {
            foreach (var piece in turn.Ground)
            {
                if (turn.Owner?.Ownership == Ownership.State)
                {
                    turn.Restrict(piece, No);
                }
                else
                {
                    turn.Allow(piece);
                }
            }
        }
    }

    /// <summary>Lines of boxes on a lattice of 50 m, so that borders meet; some layers incomplete, some of part of the county only.</summary>
    private sealed class RandomMap
    {
        internal RandomMap(Draw draw)
        {
            FeaturesOf = [.. lines.Select(_ => Enumerable.Range(0, draw.Int(1, 4)).Select(_ => BoxOf(draw)).ToArray())];
            Layers = [.. lines.Select((line, at) => LayerOf(draw, line, FeaturesOf[at]))];
            Boxes = [.. Enumerable.Range(0, 8).Select(_ => BoxOf(draw))];
            Subjects = TestMap.Subjects(Boxes.Length, draw.Pick("construction", "occupation"));
            Rules = [.. lines.Select(Inside)];
        }

        internal (int X0, int Y0, int X1, int Y1)[][] FeaturesOf { get; }

        internal PlanLayer[] Layers { get; }

        internal (int X0, int Y0, int X1, int Y1)[] Boxes { get; }

        internal ValueList<ConformitySubject> Subjects { get; }

        internal ValueList<StatedRule> Rules { get; }

        internal static (int X0, int Y0, int X1, int Y1) BoxOf(Draw draw)
        {
            int x = 50 * draw.Int(0, 12), y = 50 * draw.Int(0, 12);
            return (x, y, x + (50 * draw.Int(1, 6)), y + (50 * draw.Int(1, 6)));
        }

        internal ConformityTable Check() => Check(Registry(Layers), Rules);

        internal ConformityTable Check(PlanLayerRegistry registry, ValueList<StatedRule> rules, Func<ConformitySubject, ConformitySubject>? change = null) => ConformityBook.Check(
            ConformityIndex.Build(registry), TestMap.Boxes(Boxes), [.. Subjects.Select(change ?? (static subject => subject))], rules, RulebookEdition.Embedded, Terms).Value;

        private static PlanLayer LayerOf(Draw draw, string line, (int X0, int Y0, int X1, int Y1)[] features)
        {
            var missing = draw.OnceIn(4) ? 1 : 0;
            var covered = missing > 0 && draw.OnceIn(2) ? TestMap.Boxes((0, 0, 500, 1_000)) : null;
            return new(Card(line, features.Length + missing, line), TestMap.Boxes(features), draw.OnceIn(4) ? TestMap.Boxes((100, 0, 1_000, 1_000)) : County, covered);
        }
    }
}
