using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AssetPlanning.Conformity;
using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Json;
using AssetPlanning.Operation;
using AssetPlanning.Rulebook;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Valuation;

namespace AssetPlanning;

/// <summary>Puts a planner together, once (构建器): terms, rules and limits of the host beside the built-in ones.</summary>
/// <remarks>
/// A rule is registered under a name that begins with <c>x-</c>, with the metadata a source-generated context made of it; its name
/// stands for it in documents, findings and trails.
/// </remarks>
public sealed class AssetPlannerBuilder
{
    private readonly RuleKinds kinds = new();
    private readonly List<Named<ConformityRule>> conformity = [new("single-lot", new SingleLot())];
    private RulebookEdition rulebook = RulebookEdition.Embedded;
    private ReadLimits limits = ReadLimits.Default;
    private bool isBuilt;

    /// <summary>Sets the rulebook to stand on (规则库), before anything is added to it.</summary>
    /// <param name="edition">The edition; the embedded one where none is set.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidOperationException">Terms were added already; they would be lost.</exception>
    public AssetPlannerBuilder UseRulebook(RulebookEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        rulebook = ReferenceEquals(Open().rulebook, RulebookEdition.Embedded)
            ? edition
            : throw new InvalidOperationException("The rulebook is set first, then terms are added to it.");
        return this;
    }

    /// <summary>Adds what a file of the rulebook says (规则文件): rights and their profiles, supply modes, integration kinds, control lines, approvals, consent, rows.</summary>
    /// <remarks>
    /// The built-in entries come in through the same form. A file that replaces rows, or one of several that belong together, is put
    /// into a <see cref="RulebookDraft"/>, which tells what was replaced.
    /// </remarks>
    /// <param name="file">The file; its codes begin with <c>x-</c>, its statements are cited.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The file does not fit the rulebook, or replaces rows; the message names everything that is wrong.</exception>
    public AssetPlannerBuilder AddRulebookFile(RulebookFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Replaces)
        {
            throw new ArgumentException($"{file.Name} replaces rows: a draft tells which.", nameof(file));
        }

        var built = new RulebookDraft(Open().rulebook).With(file).Build();
        rulebook = built.TryGetValue(out var extended)
            ? extended
            : throw new ArgumentException(string.Join(' ', built.Findings), nameof(file));
        return this;
    }

    /// <summary>Adds a type of right (权利类型).</summary>
    /// <param name="right">The type; its code begins with <c>x-</c>.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddRight(RightType right)
    {
        ArgumentNullException.ThrowIfNull(right);
        rulebook = Open().rulebook with { Rights = rulebook.Rights.With(right) };
        return this;
    }

    /// <summary>Adds an entry of a catalogue (主体角色).</summary>
    /// <param name="term">The entry; its code begins with <c>x-</c>.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddPartyRole(PartyRole term)
    {
        ArgumentNullException.ThrowIfNull(term);
        rulebook = Open().rulebook with { PartyRoles = rulebook.PartyRoles.With(term) };
        return this;
    }

    /// <summary>Adds an entry of a catalogue (配置主导方向).</summary>
    /// <param name="term">The entry; its code begins with <c>x-</c>.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddDirection(DominantDirection term)
    {
        ArgumentNullException.ThrowIfNull(term);
        rulebook = Open().rulebook with { Directions = rulebook.Directions.With(term) };
        return this;
    }

    /// <summary>Adds an entry of a catalogue (详细规划单元类型).</summary>
    /// <param name="term">The entry; its code begins with <c>x-</c>.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddUnitClass(DetailedPlanUnitClass term)
    {
        ArgumentNullException.ThrowIfNull(term);
        rulebook = Open().rulebook with { UnitClasses = rulebook.UnitClasses.With(term) };
        return this;
    }

    /// <summary>Adds an entry of a catalogue (收益类别).</summary>
    /// <param name="term">The entry; its code begins with <c>x-</c>.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddRevenueClass(RevenueClass term)
    {
        ArgumentNullException.ThrowIfNull(term);
        rulebook = Open().rulebook with { RevenueClasses = rulebook.RevenueClasses.With(term) };
        return this;
    }

    /// <summary>Adds an entry of a catalogue (资金类别).</summary>
    /// <param name="term">The entry; its code begins with <c>x-</c>.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddFundingKind(FundingKind term)
    {
        ArgumentNullException.ThrowIfNull(term);
        rulebook = Open().rulebook with { FundingKinds = rulebook.FundingKinds.With(term) };
        return this;
    }

    /// <summary>Adds an entry of a catalogue (专项主题).</summary>
    /// <param name="term">The entry; its code begins with <c>x-</c>.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddPlanTheme(PlanTheme term)
    {
        ArgumentNullException.ThrowIfNull(term);
        rulebook = Open().rulebook with { PlanThemes = rulebook.PlanThemes.With(term) };
        return this;
    }

    /// <summary>Adds a kind of sharing rule (分成规则).</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <param name="name">Its name, beginning with <c>x-</c>.</param>
    /// <param name="metadata">Its metadata.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddSharingRule<TRule>(string name, JsonTypeInfo<TRule> metadata)
        where TRule : SharingRule => Add<SharingRule, TRule>(name, metadata);

    /// <summary>Adds a kind of sharing rule (分成规则) whose metadata is found by reflection; not for trimmed programs.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <param name="name">Its name, beginning with <c>x-</c>.</param>
    /// <returns>This builder.</returns>
    [RequiresUnreferencedCode("Finds the rule's properties by reflection. Pass the metadata of a source-generated context instead.")]
    [RequiresDynamicCode("Finds the rule's properties by reflection. Pass the metadata of a source-generated context instead.")]
    public AssetPlannerBuilder AddSharingRule<TRule>(string name)
        where TRule : SharingRule
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        return AddSharingRule(name, (JsonTypeInfo<TRule>)options.GetTypeInfo(typeof(TRule)));
    }

    /// <summary>Adds a kind of integration method (整备方式).</summary>
    /// <typeparam name="TMethod">The method.</typeparam>
    /// <param name="name">Its name, beginning with <c>x-</c>.</param>
    /// <param name="metadata">Its metadata.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddIntegrationMethod<TMethod>(string name, JsonTypeInfo<TMethod> metadata)
        where TMethod : IntegrationMethod => Add<IntegrationMethod, TMethod>(name, metadata);

    /// <summary>Adds a kind of supply mode (供应方式).</summary>
    /// <typeparam name="TMode">The mode.</typeparam>
    /// <param name="name">Its name, beginning with <c>x-</c>.</param>
    /// <param name="metadata">Its metadata.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddSupplyMode<TMode>(string name, JsonTypeInfo<TMode> metadata)
        where TMode : SupplyMode => Add<SupplyMode, TMode>(name, metadata);

    /// <summary>Adds a kind of valuation method (估价方法).</summary>
    /// <typeparam name="TMethod">The method.</typeparam>
    /// <param name="name">Its name, beginning with <c>x-</c>.</param>
    /// <param name="metadata">Its metadata.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddValuationMethod<TMethod>(string name, JsonTypeInfo<TMethod> metadata)
        where TMethod : ValuationMethod => Add<ValuationMethod, TMethod>(name, metadata);

    /// <summary>Adds a kind of financing instrument (融资工具).</summary>
    /// <typeparam name="TInstrument">The instrument.</typeparam>
    /// <param name="name">Its name, beginning with <c>x-</c>.</param>
    /// <param name="metadata">Its metadata.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddFinancingInstrument<TInstrument>(string name, JsonTypeInfo<TInstrument> metadata)
        where TInstrument : FinancingInstrument => Add<FinancingInstrument, TInstrument>(name, metadata);

    /// <summary>Adds a kind of product line (产品线).</summary>
    /// <typeparam name="TLine">The line.</typeparam>
    /// <param name="name">Its name, beginning with <c>x-</c>.</param>
    /// <param name="metadata">Its metadata.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddProductLine<TLine>(string name, JsonTypeInfo<TLine> metadata)
        where TLine : ProductLine => Add<ProductLine, TLine>(name, metadata);

    /// <summary>Adds a rule every parcel is judged by (管控规则), after the built-in one; it can object, it cannot lift an objection.</summary>
    /// <param name="name">Its name, beginning with <c>x-</c>.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder AddConformityRule(string name, ConformityRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (Open().conformity.Exists(known => known.Name == name))
        {
            throw new ArgumentException($"'{name}' is registered already.", nameof(name));
        }

        conformity.Add(new(RequireOwnName(name), rule));
        return this;
    }

    /// <summary>Sets how much of a document is read before it is refused (读取上限).</summary>
    /// <param name="readLimits">The limits.</param>
    /// <returns>This builder.</returns>
    public AssetPlannerBuilder LimitReading(ReadLimits readLimits)
    {
        ArgumentNullException.ThrowIfNull(readLimits);
        Open().limits = readLimits;
        return this;
    }

    /// <summary>Makes the planner; the builder has done its work then.</summary>
    /// <returns>The planner.</returns>
    /// <exception cref="InvalidOperationException">The metadata of a rule lacks a type; the message names all that are missing.</exception>
    public AssetPlanner Build()
    {
        Open().isBuilt = true;
        IEnumerable<string> added =
        [
            .. rulebook.OwnTerms(),
            .. conformity.Select(static rule => $"{rule.Name} {rule.Rule}"),
        ];
        return new(rulebook, new(kinds, limits, added), [.. conformity]);
    }

    private static string RequireOwnName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Code<object>.TryParse(name, out var code) && code.IsOwn
            ? name
            : throw new ArgumentException($"'{name}': names of users begin with x-, then ASCII letters, digits and marks.", nameof(name));
    }

    private AssetPlannerBuilder Add<TFamily, TRule>(string name, JsonTypeInfo<TRule> metadata)
        where TRule : TFamily
    {
        Open().kinds.Add<TFamily, TRule>(RequireOwnName(name), metadata);
        return this;
    }

    /// <summary>A planner is immutable: what is added after it was built would be lost without a word.</summary>
    private AssetPlannerBuilder Open() => isBuilt ? throw new InvalidOperationException("The planner is built already.") : this;
}
