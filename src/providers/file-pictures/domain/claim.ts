type Named = { filename: string; mimeType: string }

const ENDING = /\.(jpe?g|jfif|png|gif|webp|avif|svgz?|heic|heif|bmp|ico|tiff?|jxl|apng)$/i

/** Whether somebody says that this is a picture; what it is, its bytes say. */
export const claimsPicture = ({ filename, mimeType }: Named): boolean =>
  ENDING.test(filename) || /^image\//i.test(mimeType)

/** Names come from outside, and some of them would lead out of the folder. */
export const staysInFolder = (filename: string): boolean =>
  !/^[\\/]|[\0\\]/.test(filename) && !filename.split("/").includes("..")
