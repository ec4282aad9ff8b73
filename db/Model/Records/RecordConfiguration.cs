using ApprovalHub.Features.Acts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Records;

internal sealed class RecordConfiguration : IEntityTypeConfiguration<FirstAnswer>, IEntityTypeConfiguration<HubSetting>
{
    public void Configure(EntityTypeBuilder<FirstAnswer> entity)
    {
        entity.ToTable("FirstAnswers");
        entity.HasKey(a => new { a.Owner, a.Key });
        entity.Property(a => a.Owner).HasMaxLength(60);
        entity.Property(a => a.Key).HasMaxLength(100);
        entity.Property(a => a.RequestHash).HasMaxLength(64);
        entity.Property(a => a.Answer).HasMaxLength(-1);
        entity.HasIndex(a => a.At);
    }

    public void Configure(EntityTypeBuilder<HubSetting> entity)
    {
        entity.ToTable("Settings");
        entity.HasKey(s => s.Key);
        entity.Property(s => s.Key).HasMaxLength(60);
        entity.Property(s => s.Value).HasMaxLength(4000).IsConcurrencyToken(); // two changes of the book at once: the second one is refused
    }
}
