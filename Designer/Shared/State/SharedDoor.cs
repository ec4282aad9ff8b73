using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.State;

/// <summary>What all pages share. One browser tab is one person, so all of it lives as long as the tab.</summary>
public static class SharedDoor
{
    public static IServiceCollection AddShared(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Texts>().AddSingleton<Say>().AddSingleton<NoticeWords>().AddSingleton<ReportWords>();
        services.AddSingleton<Browser>().AddSingleton<Language>().AddSingleton<Looks>();
        services.AddSingleton<HubClock>().AddSingleton<WorkDays>().AddSingleton<Connection>().AddSingleton<Live>().AddSingleton<Canvas>();
        services.AddSingleton<Components.Files.LocalFiles>().AddSingleton<Components.Files.FileBoxes>();
        services.AddSingleton<Session>().AddSingleton<SessionDesk>().AddSingleton<DraftStore>().AddSingleton<Keys>().AddSingleton<Notices>();
        services.AddSingleton<NoticeBell>().AddSingleton<Shell.PlaceCounts>();
        return services;
    }
}
