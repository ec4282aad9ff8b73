using ApprovalHub.Designer.Words;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests.Kit;

/// <summary>The texts as they are once the office's assembly has been fetched.</summary>
internal static class AllTexts
{
    public static Texts New()
    {
        var texts = new Texts();
        texts.Learn(PageRoutes.Office);
        return texts;
    }

    public static IServiceCollection AddPages(this IServiceCollection services) => services.AddDesigner().AddSingleton(New());
}
