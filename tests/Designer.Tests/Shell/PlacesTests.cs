using ApprovalHub.Designer.Shell;
using ApprovalHub.Designer.Tests.Kit;

namespace ApprovalHub.Designer.Tests.Shell;

public sealed class PlacesTests
{
    [Fact]
    public void A_place_of_the_rail_is_there_when_its_page_is()
    {
        var pages = PageRoutes.All.Select(r => r.Template).ToHashSet();

        Assert.All(Places.All, place => Assert.True(place.IsThere == pages.Contains(place.Path), place.Path));
    }
}
