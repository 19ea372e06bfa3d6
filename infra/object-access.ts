import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { OctemberFunction } from "./octember-function.ts";

/** Whoever may not list a bucket is told of a missing object that it is forbidden. */
export function letOpenPhotos(reader: OctemberFunction, photos: IBucket): void {
  reader.allow(["s3:GetObject"], photos.arnForObjects("*")).allow(["s3:ListBucket"], photos.bucketArn);
}

/** A photo is deleted with all its versions: what was erased can't be had back. */
export function letDeletePhotos(deleter: OctemberFunction, photos: IBucket): void {
  deleter
    .allow(["s3:DeleteObject", "s3:DeleteObjectVersion"], photos.arnForObjects("*"))
    .allow(["s3:ListBucketVersions"], photos.bucketArn);
}

export function letKeepPhotos(keeper: OctemberFunction, photos: IBucket): void {
  letOpenPhotos(keeper, photos);
  letDeletePhotos(keeper, photos);
  keeper.allow(["s3:PutObject"], photos.arnForObjects("*"));
}

/** Records that a consumer can't take, and of several about one subject only the newest. */
export function letSetAside(consumer: OctemberFunction, archive: IBucket, name: string): void {
  consumer
    .allow(["s3:PutObject", "s3:DeleteObject"], archive.arnForObjects(`dead/${name}/*`))
    .allow(["s3:PutObject"], archive.arnForObjects(`unreadable/${name}/*`))
    .allow(["s3:ListBucket"], archive.bucketArn);
}
