using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>Whether two rights on one piece of ground are in one object (权利客体): what decides where the catalogue rules on neither.</summary>
/// <remarks>
/// The catalogue lists what each right may lie on. Minerals, water, fish, trees, services and quotas are not the ground itself, so a right in
/// them leaves the ground to another: 矿业权 and 用地 are obtained each for itself (矿产资源法第三十四条, wording to be confirmed). All other objects
/// are the ground, and it has one user in a layer at a time. A right whose objects nobody lists is taken to be in the ground.
/// </remarks>
internal sealed class RightObjects(RulebookEdition rulebook)
{
    private static ValueList<Code<ResourceKind>> NotGround => ["minerals", "water", "fishing-waters", "trees", "scenic-services", "facility", "quota"];

    internal bool AreOne(Code<RightType> one, Code<RightType> other) => one == other || Shared(one, other) is not null || (IsInGround(one) && IsInGround(other));

    internal string WhyOne(Code<RightType> one, Code<RightType> other) =>
        one == other ? $"同为 {one}，目录未载明可以并存"
        : Shared(one, other) is { } shared ? $"客体同为 {shared}，目录未载明可以并存"
        : $"{one} 与 {other} 都占用地块本身，目录未载明可以并存";

    private Code<ResourceKind>? Shared(Code<RightType> one, Code<RightType> other)
    {
        var objects = rulebook.Profile(other).Resources;
        foreach (var resource in rulebook.Profile(one).Resources)
        {
            if (objects.Contains(resource))
            {
                return resource;
            }
        }

        return null;
    }

    private bool IsInGround(Code<RightType> right)
    {
        var (objects, notGround) = (rulebook.Profile(right).Resources, NotGround);
        return objects.Count == 0 || objects.Any(resource => !notGround.Contains(resource));
    }
}
