using System.Collections;
using System.Reflection;

namespace AssetPlanning.Tests.Support;

/// <summary>Makes values of the library's types by reflection, for whatever type is added next.</summary>
internal static class Records
{
    private static readonly Assembly Library = typeof(AssetPlanner).Assembly;

    /// <summary>Every public record class that can be made: not abstract, not open.</summary>
    internal static IEnumerable<Type> All { get; } =
        [.. Library.GetExportedTypes().Where(type => IsRecord(type) && !type.IsAbstract && !type.IsGenericTypeDefinition).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    internal static object Make(Type type, Draw draw, int depth = 0)
    {
        // A value its type refuses is drawn again: rates above −1, amounts of postings within their range.
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return MakeOnce(type, draw, depth);
            }
            catch (TargetInvocationException e) when (e.InnerException is ArgumentException && attempt < 100)
            {
            }
        }
    }

    private static bool IsRecord(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    private static object MakeOnce(Type type, Draw draw, int depth)
    {
        if (Scalar(type, draw) is { } scalar)
        {
            return scalar;
        }

        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(draw.Int(0, values.Length - 1))!;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return MakeList(type.GenericTypeArguments[0], draw, depth);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Code<>))
        {
            return Activator.CreateInstance(type, draw.Pick("CLU-S", "x-own", "2023:0901", "a.b_c"))!;
        }

        if (type.IsAbstract)
        {
            var kinds = Library.GetExportedTypes().Where(kind => kind.BaseType == type && !kind.IsAbstract).OrderBy(kind => kind.FullName, StringComparer.Ordinal).ToArray();
            return Make(kinds[draw.Int(0, kinds.Length - 1)], draw, depth);
        }

        return IsRecord(type) ? MakeRecord(type, draw, depth) : throw new InvalidOperationException($"No way to make a {type}: teach {nameof(Records)}.");
    }

    private static object? Scalar(Type type, Draw draw)
    {
        if (type == typeof(string))
        {
            return draw.Pick("", "中文 text", "quote \" and \\ and </script>", "tab\tline\n", "\u202E\u0000", "\U0001F600", "٣", "{0}");
        }

        if (type == typeof(int))
        {
            return draw.Int(-3_000, 3_000);
        }

        if (type == typeof(bool))
        {
            return draw.OnceIn(2);
        }

        if (type == typeof(Money))
        {
            return Money.FromFen(draw.Magnitude(draw.Pick(20, 56, 63)) * draw.Pick(1, -1));
        }

        if (type == typeof(Area))
        {
            return Area.FromCount(draw.Magnitude(50) * draw.Pick(1, -1));
        }

        if (type == typeof(MeasuredArea))
        {
            return new MeasuredArea((Int128)draw.Magnitude(63) * draw.Pick(1, -1, 1_000_000));
        }

        if (type == typeof(Metres))
        {
            return new Metres(Ratio.Of(draw.Long(0, 9_999), draw.Pick(1, 3, 10)));
        }

        if (type == typeof(Ratio))
        {
            return Ratio.Of(draw.Long(-50, 1_000), draw.Pick(1, 3, 7, 100, 1_024));
        }

        if (type == typeof(UnitPrice))
        {
            return new UnitPrice(Ratio.Of(draw.Long(0, 9_999), draw.Pick(1, 3, 100)), draw.Pick(MoneyUnit.Yuan, MoneyUnit.Wan), draw.Pick(Enum.GetValues<AreaUnit>()));
        }

        if (type == typeof(FloorPrice))
        {
            return FloorPrice.PerSquareMetre(Ratio.Of(draw.Long(0, 9_999), draw.Pick(1, 3, 100)));
        }

        if (type == typeof(QuantityPrice))
        {
            return new QuantityPrice(Ratio.Of(draw.Long(0, 9_999), draw.Pick(1, 3, 100)), draw.Pick(MoneyUnit.Yuan, MoneyUnit.Wan), draw.Pick("亩", "万m³", "kg"));
        }

        if (type == typeof(Quantity))
        {
            return new Quantity(Ratio.Of(draw.Long(-50, 9_999), draw.Pick(1, 3, 100)), draw.Pick("亩", "万m³", "kg", "%"));
        }

        if (type == typeof(QuantityUnit))
        {
            return QuantityUnit.Parse(draw.Pick("亩", "亿m³", "t"));
        }

        if (type == typeof(Days))
        {
            return new Days(draw.Int(0, 400));
        }

        if (type == typeof(Years))
        {
            return new Years(Ratio.Of(draw.Long(0, 200), draw.Pick(1, 2, 3)));
        }

        if (type == typeof(DateOnly))
        {
            return new DateOnly(1900, 1, 1).AddDays(draw.Int(0, 401_000));
        }

        if (type == typeof(AssetPlanning.Accounting.DatedFlow))
        {
            return new AssetPlanning.Accounting.DatedFlow(new DateOnly(2026, 1, 1).AddDays(draw.Int(0, 9_000)), Money.FromFen(draw.Magnitude(56)));
        }

        if (type == typeof(DivisionCode))
        {
            return DivisionCode.Parse(draw.Pick("44", "440106001001", "441900003@2023"));
        }

        if (type == typeof(AssetPlanning.Inventory.CadastralParcelCode))
        {
            return AssetPlanning.Inventory.CadastralParcelCode.Parse(draw.Pick("440106001001GB00001", "330522104002JC00317"));
        }

        if (type == typeof(AssetPlanning.Inventory.AssetKey))
        {
            return AssetPlanning.Inventory.AssetKey.Of(draw.Pick<DivisionCode>("440106", "330522"), "9110", draw.Int(0, 999));
        }

        if (type == typeof(AssetPlanning.Inventory.RealEstateUnitCode))
        {
            return AssetPlanning.Inventory.RealEstateUnitCode.Parse(draw.Pick("440106001001GB00001F00010001", "330522104002JC00317W00000000"));
        }

        if (type == typeof(ProgressiveBands))
        {
            return ProgressiveBands.Parse(draw.Pick("50%:30% 100%:40% 200%:50% :60%", "1000:3% :10%", ":0"));
        }

        if (type == typeof(ScopePath))
        {
            return ScopePath.Parse(draw.Pick("", "44", "44>4401>甲"));
        }

        if (type == typeof(PlanVersion))
        {
            return new PlanVersion("plan", draw.Int(1, int.MaxValue));
        }

        if (type == typeof(Fingerprint))
        {
            return Fingerprint.Of([(byte)draw.Int(0, 255)]);
        }

        if (type == typeof(FigureKey))
        {
            return new FigureKey("inventory.area", "A1", draw.OnceIn(2) ? new DateOnly(2026, 1, 1) : null, draw.OnceIn(2) ? "village" : default(PartyId), draw.Int(0, 9));
        }

        if (type == typeof(Figure))
        {
            return draw.Pick<Figure>(Figure.Name("甲:|"), Figure.Number(-7), Money.FromFen(-1), Area.FromCount(1), UnitPrice.PerMu(1_200), Ratio.Of(1, 3), new Years(40), new DateOnly(2026, 6, 30));
        }

        // Names of parties, subjects, parcels and lots: structs made of one text.
        return type.IsValueType && !type.IsEnum && type.GetConstructor([typeof(string)]) is { } name && type.Name.EndsWith("Id", StringComparison.Ordinal)
            ? name.Invoke([draw.Pick("A1", "农村集体", "a-b_c.d:e/f", "Z9")])
            : null;
    }

    private static object MakeList(Type item, Draw draw, int depth)
    {
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (var more = depth > 6 ? 0 : draw.Int(0, 2); more > 0; more--)
        {
            items.Add(Make(item, draw, depth + 1));
        }

        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static object MakeRecord(Type type, Draw draw, int depth)
    {
        var nullability = new NullabilityInfoContext();
        object? Member(Type member, bool isOptional) =>
            Nullable.GetUnderlyingType(member) is { } underlying
                ? draw.OnceIn(3) ? null : Make(underlying, draw, depth + 1)
                : isOptional && draw.OnceIn(3) ? null : Make(member, draw, depth + 1);

        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var arguments = constructor.GetParameters().Select(parameter => Member(parameter.ParameterType, nullability.Create(parameter).ReadState == NullabilityState.Nullable)).ToArray();
        var made = constructor.Invoke(arguments);
        var positional = constructor.GetParameters().Select(parameter => parameter.Name).ToHashSet();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null && !positional.Contains(property.Name)))
        {
            property.SetValue(made, Member(property.PropertyType, nullability.Create(property).ReadState == NullabilityState.Nullable));
        }

        return made;
    }
}
