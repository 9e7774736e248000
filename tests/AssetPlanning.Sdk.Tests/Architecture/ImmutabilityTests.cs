using System.Collections;
using System.Collections.Frozen;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AssetPlanning.Accounting;
using AssetPlanning.Approval;
using AssetPlanning.Json;
using AssetPlanning.Rulebook;
using AssetPlanning.Sharing;

namespace AssetPlanning.Tests.Architecture;

/// <summary>Nothing in the library changes after it was made, and nothing is shared that could change.</summary>
public class ImmutabilityTests
{
    /// <summary>What a static field may hold: it cannot change, or nobody can reach what could.</summary>
    private static readonly Dictionary<Type, string> Unchanging = new()
    {
        [typeof(string)] = "immutable in the framework",
        [typeof(decimal)] = "immutable in the framework",
        [typeof(BigInteger)] = "immutable in the framework",
        [typeof(FrozenDictionary<,>)] = "frozen",
        [typeof(ValueList<>)] = "immutable list of the library",
        [typeof(Code<>)] = "a text",
        [typeof(SubjectId)] = "a text",
        [typeof(PartyId)] = "a text",
        [typeof(FigureKey)] = "a positional value",
        [typeof(Money)] = "a number of fen",
        [typeof(FigureTerm)] = "a record with init members only",
        [typeof(Citation)] = "source and clause",
        [typeof(Ledger)] = "a record with init members only",
        [typeof(ApprovalPath)] = "a record with init members only",
        [typeof(AssetPlanning.Sharing.Pot)] = "a record with init members only",
        [typeof(ReadLimits)] = "a record with init members only",
        [typeof(IngestionLimits)] = "a record with init members only",
        [typeof(AssetPlanning.Spatial.SliverRule)] = "a width and a policy, read only",
        [typeof(AssetPlanning.Rulebook.Parameter<>)] = "a code",
        [typeof(AssetPlanning.Rulebook.Parameter<,>)] = "a code",
        [typeof(AssetPlanning.Rulebook.Parameter<,,>)] = "a code",
        [typeof(RulebookEdition)] = "a record with init members only",
        [typeof(DocumentUpgrades)] = "has no member that changes it",
        [typeof(AssetPlanner)] = "has no member that changes it",
        [typeof(System.Text.Json.JsonSerializerOptions)] = "made read-only before anybody sees them",
        [typeof(AssetPlanningJsonContext)] = "metadata made once; its options are read-only after first use",
    };

    /// <summary>A closed value may be positional: nothing will ever be added to it.</summary>
    private static readonly Dictionary<Type, string> Closed = new()
    {
        [typeof(Apportioned<>)] = "parts, residual placed, remainder: the whole of an apportionment",
        [typeof(Citation)] = "source and clause",
        [typeof(InputPrint)] = "name and fingerprint",
        [typeof(Operand)] = "term, value, source",
        [typeof(Portion)] = "party and part",
        [typeof(AssetPlanning.Balance.CashLow)] = "day and amount",
        [typeof(AssetPlanning.Financing.AmountOfYear)] = "year and amount",
        [typeof(AssetPlanning.Financing.LoanDraw)] = "period and amount",
        [typeof(AssetPlanning.Financing.DebtRate)] = "debt and rate",
        [typeof(AssetPlanning.Financing.PricePayment)] = "day and amount",
        [typeof(AssetPlanning.Financing.BondRedemption)] = "payment and part",
        [typeof(PartyAmount)] = "party and amount",
        [typeof(AssetPlanning.Territory.OffsetAmount)] = "measure and amount",
        [typeof(RollUpRow)] = "what the postings have in common and their sum",
        [typeof(UnitRate)] = "amount and unit",
        [typeof(DeclaredQuantity)] = "number and unit",
        [typeof(RewardStep)] = "bound and part",
        [typeof(ProgressiveBand)] = "bound and rate",
        [typeof(ViewedUse)] = "view and class",
        [typeof(UseViewClass)] = "view, class and name",
        [typeof(AssetPlanning.Rulebook.Wording)] = "Chinese and English",
        [typeof(AssetPlanning.Rulebook.Parameter<>)] = "code of a parameter",
        [typeof(AssetPlanning.Rulebook.Parameter<,>)] = "code of a parameter",
        [typeof(AssetPlanning.Rulebook.Parameter<,,>)] = "code of a parameter",
        [typeof(AssetPlanning.Conformity.PlanBox)] = "the four sides of a box",
        [typeof(AssetPlanning.Territory.FeatureReference)] = "layer and number",
        [typeof(CoalitionWorth)] = "members and what they achieve",
        [typeof(AssetPlanning.Valuation.UnitOfLot)] = "lot and unit",
        [typeof(AssetPlanning.Valuation.ScaleStep)] = "bound and factor",
        [typeof(AssetPlanning.Valuation.SynergyMember)] = "parcel and kind",
        [typeof(AssetPlanning.Valuation.EffectTotal)] = "kind and amount",
        [typeof(AssetPlanning.Valuation.StreamTotal)] = "kind and amount",
        [typeof(AssetPlanning.Valuation.ParameterDirection)] = "parameter and direction",
        [typeof(AssetPlanning.Valuation.LevyStep)] = "bound and factor",
        [typeof(AssetPlanning.Valuation.NamedCorrection)] = "name and correction",
        [typeof(AssetPlanning.Valuation.AdjustmentFactor)] = "name and factor",
        [typeof(AssetPlanning.Valuation.FloorAreaFactor)] = "ratio and factor",
    };

    /// <summary>A member without <c>required</c> that is neither nullable nor a list says here what its default means.</summary>
    private static readonly Dictionary<string, string> Defaults = new()
    {
        ["Posting.Medium"] = "cash",
        ["Posting.Standing"] = "forecast: what a plan computes",
        ["BulletLoan.Rounding"] = "half up, as documents written before it could be said had it",
        ["Proportional.Residual"] = "largest remainder, which depends on no order",
        ["Tiered.Residual"] = "largest remainder, which depends on no order",
        ["HierarchicalSplit.Residual"] = "largest remainder, which depends on no order",
        ["InKindContributions.Residual"] = "largest remainder, which depends on no order",
        ["ShapleySharing.Residual"] = "largest remainder, which depends on no order",
        ["RulebookFile.Name"] = "no name: its rows are named by subject alone",
        ["RulebookFile.Replaces"] = "adds and does not replace",
        ["LandUse.IsDerived"] = "read from the standard itself",
        ["BalanceTerms.Within"] = "everything",
        ["BalanceAssertion.Medium"] = "cash",
        ["FundSource.Within"] = "everything",
        ["IngestionLimits.CornersPerItem"] = "a limit is safe unless widened",
        ["IngestionLimits.CornersPerLayer"] = "a limit is safe unless widened",
        ["IngestionLimits.RingsPerItem"] = "a limit is safe unless widened",
        ["RepairRules.ClosesRings"] = "nothing is repaired unless named",
        ["RepairRules.Crossings"] = "nothing is repaired unless named",
        ["RepairRules.DropsSpikes"] = "nothing is repaired unless named",
        ["RepairRules.DropsStrayHoles"] = "nothing is repaired unless named",
        ["RepairRules.UnitesParts"] = "nothing is repaired unless named",
        ["ReadLimits.Bytes"] = "a limit is safe unless widened",
        ["ReadLimits.Depth"] = "a limit is safe unless widened",
        ["ReadLimits.TextBytes"] = "a limit is safe unless widened",
        ["ReadLimits.Tokens"] = "a limit is safe unless widened",
    };

    private static readonly Assembly Core = typeof(AssetPlanner).Assembly;

    [Fact]
    public void Properties_Public_HaveNoSetterButInit() =>
        PublicTypes()
            .SelectMany(static type => type.GetProperties(Declared))
            .Where(static property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            .Select(Name).Should().BeEmpty();

    [Fact]
    public void Fields_Public_AreReadonlyOrConst() =>
        PublicTypes()
            .SelectMany(static type => type.GetFields(Declared))
            .Where(static field => !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName)
            .Select(Name).Should().BeEmpty();

    [Fact]
    public void Lists_Public_AreValueLists() =>
        PublicTypes()
            .Where(static type => Definition(type) != typeof(ValueList<>))
            .SelectMany(static type => type.GetProperties(Declared))
            .Where(static property => IsList(property.PropertyType) && Definition(property.PropertyType) != typeof(ValueList<>))
            .Select(Name).Should().BeEmpty();

    [Fact]
    public void StaticFields_OfAllTypes_AreReadonlyAndUnchanging() =>
        StaticFields(Core.GetTypes())
            .Where(static field => !IsUnchanging(field))
            .Select(static field => $"{Name(field)} : {field.FieldType}")
            .Should().BeEmpty();

    [Fact]
    public void SerializerOptions_InAStaticField_AreReadOnly() =>
        AssetPlanning.Rulebook.RulebookJson.Options.IsReadOnly.Should().BeTrue();

    [Fact]
    public void Classes_All_AreSealedOrAbstract() =>
        Core.GetTypes()
            .Where(static type => type.IsClass && !type.IsSealed && !type.IsAbstract && !IsMadeByCompiler(type))
            .Select(static type => type.ToString()).Should().BeEmpty();

    [Fact]
    public void Structs_Public_AreReadonlyUnlessTurns() =>
        PublicTypes()
            .Where(static type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false } && !type.IsDefined(typeof(IsReadOnlyAttribute)))
            .Select(static type => type.ToString()).Should().BeEmpty();

    [Fact]
    public void Records_Public_AreNominalUnlessClosed() =>
        PublicRecords().Where(IsPositional).Select(Definition).Should().BeEquivalentTo(Closed.Keys);

    [Fact]
    public void Records_Public_RequireWhatHasNoDefault() =>
        PublicRecords()
            .Where(static type => !IsPositional(type))
            .SelectMany(static type => type.GetProperties(Declared))
            .Where(static property => property.SetMethod is { IsPublic: true }
                && !property.IsDefined(typeof(RequiredMemberAttribute))
                && Definition(property.PropertyType) != typeof(ValueList<>)
                && !IsNullable(property))
            .Select(Name).Should().BeEquivalentTo(Defaults.Keys);

    [Theory]
    [InlineData(typeof(Planted.Counter), true)]
    [InlineData(typeof(Planted.Cache), true)]
    [InlineData(typeof(Planted.Buffer), true)]
    [InlineData(typeof(Planted.Word), false)]
    public void StaticFields_PlantedMutableState_IsFound(Type planted, bool isFound) =>
        StaticFields([planted]).Any(static field => !IsUnchanging(field)).Should().Be(isFound);

    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> PublicTypes() => Core.GetExportedTypes();

    private static IEnumerable<Type> PublicRecords() => PublicTypes().Where(static type => type.IsClass && type.GetMethod("<Clone>$") is not null);

    private static bool IsPositional(Type type) => type.GetMethod("Deconstruct") is not null;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsList(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);

    private static bool IsNullable(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool IsMadeByCompiler(Type? type) =>
        type is not null && (type.IsDefined(typeof(CompilerGeneratedAttribute)) || IsMadeByCompiler(type.DeclaringType));

    /// <summary>Left aside: what the compiler keeps for itself (lambdas made once, constant data), which no code of ours can write.</summary>
    private static IEnumerable<FieldInfo> StaticFields(IEnumerable<Type> types) =>
        types.Where(static type => !IsMadeByCompiler(type))
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(static field => !field.IsLiteral);

    /// <summary>The generated context alone may hold serializer options: they are private to it and read-only once used.</summary>
    private static bool IsUnchanging(FieldInfo field) =>
        field.IsInitOnly
        && (field.FieldType.IsEnum
            || field.FieldType.IsPrimitive
            || Unchanging.ContainsKey(Definition(field.FieldType))
            || field.FieldType.BaseType == typeof(AssetPlanning.Rulebook.ValueReading)
            || (field.DeclaringType!.BaseType == typeof(System.Text.Json.Serialization.JsonSerializerContext) && (field.FieldType == typeof(JsonSerializerOptions) || field.FieldType == field.DeclaringType)));

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    /// <summary>What must be found.</summary>
    private static class Planted
    {
#pragma warning disable CS0169, CA1823, IDE0044, IDE0051, CS0414, S2743 // Planted to be found, not to be used.
        internal static class Counter
        {
            private static int count;
        }

        internal static class Cache
        {
            private static readonly Dictionary<string, int> Known = [];
        }

        internal static class Buffer
        {
            private static readonly int[] Numbers = [1];
        }

        internal static class Word
        {
            private static readonly string Text = "".Trim();
        }
#pragma warning restore CS0169, CA1823, IDE0044, IDE0051, CS0414, S2743
    }
}
