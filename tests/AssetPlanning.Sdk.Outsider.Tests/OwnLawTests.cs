using AssetPlanning;
using AssetPlanning.Rulebook;

namespace Outsider;

/// <summary>A province's own right, mode, method, line, approval and quorum come in through the door the built-in ones come through.</summary>
public class OwnLawTests
{
    private static readonly ValueList<LegalBasis> Basis = [new() { Source = "x-measures", Clause = "第八条", Evidence = Evidence.Statute }];

    private static readonly RulebookFile File = new()
    {
        Name = "forest-ticket.json",
        Sources = [new() { Code = "x-measures", Chinese = "《某省林票管理办法》(2026)", English = "Provincial Measures on Forest Tickets (2026)" }],
        Circumstances = [new() { Code = "x-ticket-issue", Chinese = "发行林票", English = "issuing forest tickets" }],
        Rights = [new() { Code = "x-forest-ticket", Chinese = "林票", English = "forest ticket" }],
        Establishments = [new() { Code = "x-issue", Chinese = "发行", English = "issue", Supply = "x-ticket-sale" }],
        RightProfiles =
        [
            new()
            {
                Right = "x-forest-ticket",
                Holders = ["any-entity"],
                Resources = ["trees"],
                Ownerships = [Ownership.Collective],
                Terms = [new() { Parameter = "right.longest-term", Right = "x-forest-ticket" }],
                SetUp = [new() { By = "x-issue", Ruling = new(RulingAnswer.Yes, basis: Basis) }],
                Transferable = new(RulingAnswer.Yes, basis: Basis),
                Mortgageable = new(RulingAnswer.Conditional, new("经发行人同意", "with the issuer's consent"), Basis),
                Registrable = Ruling.Unstated,
                Evidence = Evidence.Statute,
            },
        ],
        Compatibilities = [new() { Base = "FLM", Attached = "x-forest-ticket", Place = RightPlace.OnRight, Ruling = new(RulingAnswer.Yes, basis: Basis) }],
        SupplyKinds = [new() { Code = "x-ticket-sale", Chinese = "林票发售", English = "sale of forest tickets", FollowsTransferability = false, Evidence = Evidence.Statute }],
        IntegrationKinds =
        [
            new()
            {
                Code = "x-ticket-pool", Chinese = "林票归集", English = "pooling of forest tickets",
                Ownership = new() { Effect = RightEffect.Unchanged }, UseRight = new() { Effect = RightEffect.Unchanged }, Possession = new() { Effect = RightEffect.Passes },
                Rights = [new() { Right = "x-forest-ticket", Ruling = new(RulingAnswer.Yes, basis: Basis) }],
                FollowsTransferability = false, Land = new("集体林地", "collective forest land"), Consent = "x-ticket-issue", Approval = "x-ticket-issue", Evidence = Evidence.Statute,
            },
        ],
        Activities = [new() { Code = "x-logging", Chinese = "皆伐", English = "clear felling" }],
        ControlLines =
        [
            new()
            {
                Code = "x-water-forest", Chinese = "水源涵养林", English = "water-source forest", DisjointFrom = ["urban-boundary"], Evidence = Evidence.Statute,
                Rules = [new() { Activity = "x-logging", Consequence = Consequence.NeedsApproval, By = "forestry", Basis = Basis }],
            },
        ],
        Approvals = [new() { Code = "x-ticket-issue", Chinese = "林票发行备案", English = "filing of a ticket issue" }],
        ApprovalRules = [new() { Approval = "x-ticket-issue", Levels = [new() { By = "county", Basis = Basis }], After = ["forest-use"], Evidence = Evidence.Statute }],
        ConsentQuorums = [new() { Code = "x-ticket-issue", Chinese = "发行林票的同意", English = "consent to a ticket issue", Circumstance = "x-ticket-issue", Sense = LimitSense.From, Of = new("成员代表", "representatives"), Basis = Basis }],
        Rows =
        [
            new() { Parameter = "right.longest-term", Right = "x-forest-ticket", Value = "10", Region = "35", Source = "x-measures", Clause = "第九条", Evidence = Evidence.Statute },
            new() { Parameter = "consent.least-share", Circumstance = "x-ticket-issue", Value = "3/4", Region = "35", Source = "x-measures", Clause = "第十条", Evidence = Evidence.Statute },
        ],
    };

    private static readonly RulebookEdition Law = new AssetPlannerBuilder().AddRulebookFile(File).Build().Rulebook;
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void AddRulebookFile_OwnEntries_AreAskedLikeTheBuiltIn()
    {
        Law.Profile("x-forest-ticket").Transferable.Answer.Should().Be(RulingAnswer.Yes);
        Law.Ask(StandardParameters.RightLongestTerm, "x-forest-ticket", "forest", Day, "350721").Value.Should().Be((Years)10);
        Law.MaySupply("x-ticket-sale", "x-forest-ticket").Answer.Should().Be(RulingAnswer.Yes, "it is set up by what belongs to the mode");
        Law.MaySupply("transfer", "x-forest-ticket").Answer.Should().Be(RulingAnswer.Yes, "it passes to others");
        Law.MaySupply("grant-competitive", "x-forest-ticket").Answer.Should().Be(RulingAnswer.Unknown);
        Law.MayIntegrate("x-ticket-pool", "x-forest-ticket").Answer.Should().Be(RulingAnswer.Yes);
        Law.Compatibility("FLM", "x-forest-ticket", RightPlace.OnRight).Answer.Should().Be(RulingAnswer.Yes);
        Law.Control("x-water-forest", "x-logging")!.By.Should().Be((Code<Authority>)"forestry");
        Law.Rule("x-ticket-issue").After.Should().Equal((Code<ApprovalType>)"forest-use");
        Law.IsMet(Law.ConsentQuorums.Find("x-ticket-issue")!, Ratio.Of(3, 4), Day, "35").Should().BeTrue();
        Law.IsMet(Law.ConsentQuorums.Find("x-ticket-issue")!, Ratio.Of(3, 4), Day, "33").Should().BeNull("another province has no row");
        Law.Cite(Law.Profile("x-forest-ticket").Transferable.Basis[0]).ToString().Should().Be("《某省林票管理办法》(2026) 第八条");
    }

    [Fact]
    public void AddRulebookFile_WrittenAndReadBack_IsTheSame() => RulebookFile.Read(File.Name, File.ToJson()).Should().Be(File);

    [Fact]
    public void AddRulebookFile_TwoFiles_AreTwoEditions()
    {
        Law.Name.Should().StartWith(RulebookEdition.Embedded.Name + "+");
        Law.Print.Should().NotBe(RulebookEdition.Embedded.Print);
    }

    public static TheoryData<string, RulebookFile, string> Unsound => new()
    {
        { "a code without x-", new() { Name = "a.json", Approvals = [new() { Code = "ticket", Chinese = "甲", English = "a" }] }, "rulebook.own-code-needed" },
        { "the profile of a right of the law", new() { Name = "a.json", RightProfiles = [File.RightProfiles[0] with { Right = "CLU-S" }] }, "rulebook.declared-twice" },
        { "a ruling on a pair of the law", new() { Name = "a.json", Sources = File.Sources, Compatibilities = [File.Compatibilities[0] with { Attached = "LSE" }] }, "rulebook.own-code-needed" },
        { "an approval nobody decides", new() { Name = "a.json", Approvals = File.Approvals }, "rulebook.catalogue-unsound" },
        { "a line nobody cites", new() { Name = "a.json", ControlLines = [File.ControlLines[0] with { Rules = [File.ControlLines[0].Rules[0] with { Activity = "forestry", Basis = [] }] }] }, "rulebook.catalogue-unsound" },
        { "a source that is not there", File with { Sources = [] }, "rulebook.unknown-source" },
        { "rows in place of others", File with { Replaces = true }, "replaces rows" },
        { "a quorum without a row", File with { Rows = [File.Rows[0]] }, "no row of consent.least-share[x-ticket-issue]" },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void AddRulebookFile_ThatDoesNotFit_IsRefusedAndSaysWhy(string what, RulebookFile file, string says) =>
        FluentActions.Invoking(() => new AssetPlannerBuilder().AddRulebookFile(file)).Should().Throw<ArgumentException>("{0}", what).WithMessage($"*{says}*");
}
