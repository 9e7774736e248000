using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Architecture;

/// <summary>Every folder of a large floor has its place, and the page of the architecture names them in that order.</summary>
public class RoomsTests
{
    [Fact]
    public void Folders_OfTheLargeFloors_AreTheRoomsOfTheOrder()
    {
        foreach (var (floor, order) in Rooms.Order)
        {
            CoreCompilation.Files
                .Select(static tree => Repository.Relative(tree.FilePath, Repository.Core))
                .Where(file => Floors.OfFile(file) == floor)
                .Select(static file => Rooms.Of(file)!)
                .Where(static room => room.Length > 0)
                .Distinct()
                .Should().BeEquivalentTo(order.SelectMany(static place => place).Where(static room => room.Length > 0), floor);
        }
    }

    [Fact]
    public void Order_OfTheRooms_IsTheOneOfTheArchitecturePage()
    {
        var page = string.Join(' ', File.ReadAllLines(Repository.PathOf("ARCHITECTURE.md")).Select(static line => line.Trim()));
        foreach (var (floor, order) in Rooms.Order)
        {
            var rooms = order.Where(static place => place[0].Length > 0).Select(static place => place.Count == 1 ? place[0] : $"({string.Join(", ", place)})");
            page.Should().Contain($"- {floor}: {string.Join(" · ", rooms)}");
        }
    }

    [Fact]
    public void Tests_OfTheLargeFloors_StandInRoomsOfTheSameName() =>
        Rooms.Order.Keys
            .SelectMany(static floor => Directory.EnumerateDirectories(Repository.TestFile(floor)).Select(folder => (floor, room: Path.GetFileName(folder))))
            .Where(static found => found.room != "Oracle" && !Rooms.Order[found.floor].Any(place => place.Contains(found.room)))
            .Should().BeEmpty();
}
